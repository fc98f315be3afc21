"""Last step, for documents: OpenAPI, AsyncAPI and the page of coverage."""
