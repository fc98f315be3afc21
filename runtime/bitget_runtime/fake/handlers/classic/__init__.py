"""Handlers of the classic API by kind of account; `words` and `pages` are what spot and margin share."""
