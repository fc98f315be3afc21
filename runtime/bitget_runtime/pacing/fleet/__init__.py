"""A budget that processes and hosts share through Redis."""
