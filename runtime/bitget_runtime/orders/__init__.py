"""An order's life: what the exchange calls it, what it allows, and where it reports on it."""
