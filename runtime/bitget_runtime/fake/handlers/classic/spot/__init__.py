"""Spot accounts of the classic API, a module per group of operations."""
