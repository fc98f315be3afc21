"""What private channels say, and of what."""
