"""A budget that processes and hosts share by Redis."""
