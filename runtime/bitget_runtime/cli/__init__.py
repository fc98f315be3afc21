"""The command `bitget`: every operation, streams, and tools for them, in a terminal."""
