"""Between the sockets and the exchange: what is let in, how often, what is recorded, how it is sent."""
