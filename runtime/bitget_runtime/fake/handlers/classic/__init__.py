"""Handlers of the classic API by kind of account; `words` and `pages` are shared by spot and margin."""
