"""The fake exchange in memory, asked without a server: users with money, and a clock that is held."""
