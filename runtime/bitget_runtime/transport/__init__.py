"""Sends bytes and receives bytes. `interface` defines what the client needs; each HTTP library has an adapter here."""
