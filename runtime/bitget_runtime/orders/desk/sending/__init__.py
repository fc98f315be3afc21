"""Sends orders, changes and cancellations: checked before, and told apart by what came back."""
