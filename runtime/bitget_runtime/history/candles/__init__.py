"""Candles of any length of time, from calls that give a page each."""
