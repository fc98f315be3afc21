"""A market that moves, for whoever is subscribed to it."""
