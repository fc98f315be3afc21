"""Public market data of the unified account."""
