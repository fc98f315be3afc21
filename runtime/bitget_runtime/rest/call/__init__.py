"""How one call goes on: its steps, its turns, its retries, and who watches it."""
