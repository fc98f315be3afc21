"""The local order book."""
