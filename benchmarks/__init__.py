"""Benchmarks: what the client costs, beside the least that the same work can cost and beside other clients."""
