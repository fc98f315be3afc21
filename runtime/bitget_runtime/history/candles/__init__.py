"""Candles of any period, from calls that return a page each."""
