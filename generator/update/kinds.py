"""The kinds of differences between a page and the catalogue; what may be taken alone."""

from __future__ import annotations

KINDS = (
    "new",
    "parameter",
    "field",
    "required",
    "type",
    "values",
    "auth",
    "permission",
    "limit",
    "paging",
    "deprecated",
    "example",
    "docs",
    "unread",
    "read",
)
