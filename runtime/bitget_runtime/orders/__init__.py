"""An order's life: what the exchange calls it, what it allows, and where it tells of it."""
