"""Turns the catalogue in `spec/` into the package in `generated/`. Users of the client never import it."""
