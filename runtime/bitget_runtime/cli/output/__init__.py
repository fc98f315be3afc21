"""From what a call returned to what is printed: rows, their formats, tables that change in their place, progress."""
