"""The reference part of the documentation site: a Markdown page per call, group and kind of error."""
