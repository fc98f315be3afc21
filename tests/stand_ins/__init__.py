"""Exchanges, servers and reference models that stand in for the real thing."""
