"""Money: users, the ledger, transfers, loans."""
