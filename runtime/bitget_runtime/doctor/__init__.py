"""Finds out why calls fail: from the host's name to the key's permissions, and says what to do about it.

`examine` is the reasoning, without I/O; `looks` are the ways to look at a machine and its network;
`findings` are all possible findings, with their texts; `command` is the command line.
"""
