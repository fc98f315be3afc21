"""Paged lists of records as tables: what to request, which rows count, and what is missing."""
