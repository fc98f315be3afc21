"""Futures of the classic API, a module per group of operations; `words` and `lists` are shared by them."""
