"""From an operation and its arguments to signed bytes; from the bytes of a response to a value or an error: pure."""
