"""The rows of private channels, and the events behind them."""
