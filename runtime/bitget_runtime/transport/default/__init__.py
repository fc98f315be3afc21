"""The default way to send: our own connections by httpcore, the library below httpx, or a user's httpx client."""
