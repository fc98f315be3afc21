"""Responses of operations that the exchange in memory does not carry out, made from their models and examples."""
