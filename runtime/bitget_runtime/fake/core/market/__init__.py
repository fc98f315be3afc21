"""The market: instruments, the path of prices, candles, the market maker."""
