"""Lists of records that page, as tables: what is asked, what of it counts, and what is missing."""
