"""Finds out why calls fail: from the name of the host to the permissions of the key, and says what to do about it.

`examine` is the reasoning, without input and output; `looks` are the ways to look at a machine and its network;
`findings` are all that can be found, in words; `command` is the command line.
"""
