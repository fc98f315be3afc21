"""Connections: one from its handshake to its end, and how one is made, kept up and replaced."""
