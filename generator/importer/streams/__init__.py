"""Pages of WebSocket channels and commands."""
