"""What is known about an order, merged from all reports: pure."""
