"""Walks over operations that return their results page by page."""
