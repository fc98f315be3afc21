"""Catalogues, pages and documented examples that tests begin with."""
