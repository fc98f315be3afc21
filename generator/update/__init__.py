"""Checks saved pages of the docs against the catalogue, and changes it line by line."""
