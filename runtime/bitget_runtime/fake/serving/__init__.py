"""Between the sockets and the exchange: admission, rate limits, recording, and delivery."""
