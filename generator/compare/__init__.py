"""What a change of the catalogue means for callers."""
