"""From a connection to a reader: pushes are decoded, put in order, and wait until they are read."""
