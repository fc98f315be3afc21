"""Cancels orders when nothing is heard of the program any more."""
