"""Printing what a call returned: rows, their formats, tables that update in place, progress."""
