"""One connection from its handshake to its end, and how it is opened, kept up and replaced."""
