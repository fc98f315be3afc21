"""Commands of a stream, from the call of a method to its reply: begun at once, in their turn, sent once."""
