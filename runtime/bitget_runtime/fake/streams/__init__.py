"""The WebSockets of the fake exchange."""
