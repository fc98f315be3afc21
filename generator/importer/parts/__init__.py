"""What a page says where: its calls, tables, examples, limits."""
