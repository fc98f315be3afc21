"""One call over HTTP: what it is as data, how it is written and read, what its failure leaves open, and the clients."""
