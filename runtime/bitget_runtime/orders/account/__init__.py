"""Positions and balances as they are now."""
