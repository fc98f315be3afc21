"""Checks and sends orders, changes and cancellations, and sorts out the responses."""
