"""Asks for what pushes did not report: lists of orders and trades, lost responses, gaps."""
