"""Carries out each operation of the fake exchange: wire words in and out, the core in between. A module per group.

A handler takes an `Asked` and returns the data of the response as JSON values in wire spelling. A refusal is the
core's `Refused`, or a `Denied` with its own code. `table` has all of them by address.
"""
