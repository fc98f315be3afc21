"""What anybody can see of the market of the unified account."""
