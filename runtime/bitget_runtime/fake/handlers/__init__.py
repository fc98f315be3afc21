"""What the fake exchange does for each operation: the wire's words in and out, the core between. A module per group.

A handler takes an `Asked` and returns the data of the response as JSON values in wire spelling. What it refuses is the
core's `Refused`, or a `Denied` with a code of its own. `table` has all of them by address.
"""
