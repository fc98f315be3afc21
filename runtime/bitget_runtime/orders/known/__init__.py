"""What is known of one order, merged from all that is said of it: pure."""
