"""Responses of operations that the exchange in memory does not carry out, built from their models and examples."""
