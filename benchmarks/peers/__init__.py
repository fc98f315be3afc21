"""Other clients, each measured by a program that runs where it is installed: a task in JSON in, seconds in JSON out.

The task: `work` (`tickers`, `orders`, `orders_in_flight` or `pushes`), `rounds`, `calls`, `in_flight`, `base_url`,
`credentials`, `order`, `tickers_body`; for `pushes`, of which so many `calls` come, also `inst_type` and `symbol`.
The result: CPU seconds a call, a list of rounds. The first round does not count.
"""
