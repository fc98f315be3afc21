"""What the exchange sends otherwise than the catalogue says, kept as shapes without values."""
