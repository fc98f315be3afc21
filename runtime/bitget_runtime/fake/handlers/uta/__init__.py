"""Handlers of the unified API, a module per group of operations."""
