"""Other clients, each measured by a program that runs where it is installed: a task in JSON in, seconds in JSON out.

The task: `work` (`tickers`, `orders` or `orders_in_flight`), `rounds`, `calls`, `in_flight`, `base_url`, `credentials`,
`order`, `tickers_body`. The result: CPU seconds a call, a list of rounds. The first round does not count.
"""
