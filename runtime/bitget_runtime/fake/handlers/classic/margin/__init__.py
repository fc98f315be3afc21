"""Margin accounts of the classic API, crossed and isolated, a module per group of operations."""
