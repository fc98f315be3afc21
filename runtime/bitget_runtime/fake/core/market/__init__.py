"""What is traded and at what price: instruments, the path of prices, candles, the market maker."""
