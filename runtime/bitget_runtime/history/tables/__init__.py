"""Tables: built from the wire's text, and passed to anything that takes Arrow."""
