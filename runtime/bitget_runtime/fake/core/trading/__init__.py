"""Orders and what they do: books, matching, positions, triggers, liquidation."""
