"""What can be done to the exchange, by what it is done to."""
