"""The command `bitget`: every operation, streams, and what helps with them, in a terminal."""
