"""Walks over what operations return page by page."""
