"""Servers on loopback that stand in for the exchange, for Redis and for a proxy."""
