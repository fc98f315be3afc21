"""Asks for what pushes did not say: lists of orders and trades, lost responses, gaps."""
