"""What files of several kinds contain: fields, calls, limits, ages, paging."""
