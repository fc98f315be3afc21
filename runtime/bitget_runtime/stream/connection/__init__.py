"""One connection from its handshake to its end, and how one is opened, kept up and replaced."""
