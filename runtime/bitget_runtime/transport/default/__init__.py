"""The default way to send: our own connections with httpcore, the library below httpx, or a user's httpx client."""
