"""The available channels and commands."""
