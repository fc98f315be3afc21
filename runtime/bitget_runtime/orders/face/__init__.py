"""What users hold: orders, one order, and their events, sync and async."""
