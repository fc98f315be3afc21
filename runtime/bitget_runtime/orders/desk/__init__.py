"""Follows orders: sends, writes down, listens, looks up. What decides is apart from what waits."""
