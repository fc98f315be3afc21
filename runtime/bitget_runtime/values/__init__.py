"""Between text on the wire and values in Python: readers, writers, models, and what no longer fits them."""
