"""A saved page of the docs, cut into the blocks that every layout has."""
