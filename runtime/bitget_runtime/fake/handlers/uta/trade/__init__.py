"""Orders, positions and strategy orders of the unified account."""
