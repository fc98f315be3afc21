"""The channels and commands that there are."""
