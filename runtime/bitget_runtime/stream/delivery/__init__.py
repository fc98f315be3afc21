"""From a connection to a reader: pushes are decoded, deduplicated, and queued until they are read."""
