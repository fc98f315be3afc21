"""The catalogue as objects, which every other step receives."""
