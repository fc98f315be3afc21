"""What recorded responses and pushes say otherwise than the catalogue, as changes of its files."""
