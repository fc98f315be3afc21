"""Lives of orders, as `spec/orders/` says them, checked against the catalogue."""
