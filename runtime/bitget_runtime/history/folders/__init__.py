"""Folders of Parquet files that a second run completes."""
