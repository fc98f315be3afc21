"""Sends bytes and receives bytes. `interface` says what the client needs; each HTTP library has one adapter here."""
