"""The fields of requests and responses, with names, types and nesting."""
