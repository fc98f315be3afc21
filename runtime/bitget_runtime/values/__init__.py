"""Converts between text on the wire and values in Python: readers, writers, models, and drift from them."""
