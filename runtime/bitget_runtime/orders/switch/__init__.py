"""Cancels orders when the program gives no more sign of life."""
