"""Clients, accounts and desks made ready, with the calls that tests make of them."""
