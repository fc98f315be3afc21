"""Tables: made of the wire's text, and handed to whatever takes Arrow."""
