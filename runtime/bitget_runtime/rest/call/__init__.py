"""How one call proceeds: its steps, its turns, its retries, and who watches it."""
