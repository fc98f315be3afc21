"""Runtime of the Bitget client. Users import `bitget_client`, which re-exports what they need of it."""

__version__ = "0.1.0"
