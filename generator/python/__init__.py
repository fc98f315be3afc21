"""Last step, for Python: what the templates print is decided here."""
