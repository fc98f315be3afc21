"""The unified account: market, account, trade, strategy orders, transfers."""
