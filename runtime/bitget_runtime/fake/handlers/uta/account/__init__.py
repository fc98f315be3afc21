"""Settings, balances, bills, deposits, withdrawals, transfers and loans of the unified account."""
