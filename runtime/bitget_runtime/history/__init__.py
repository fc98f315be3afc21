"""Candles, trades and an account's own records, complete or with their gaps named: as tables and as files."""
