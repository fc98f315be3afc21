"""Candles, trades and an account's own records, complete or with what is missing named: as tables and as files."""
