"""Last step, for Python: decides what the templates print."""
