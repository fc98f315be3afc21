"""Follows orders: sends, records, listens, looks up. Decisions are kept apart from waiting."""
