"""Whose money is where: users, the ledger, transfers, loans."""
