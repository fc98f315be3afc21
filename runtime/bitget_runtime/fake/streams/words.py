"""Words of the WebSocket protocol, written here a second time so that a wrong one in the client makes a test fail."""

PING = b"ping"
PONG = b"pong"
LOGIN_REQUEST = "GET/user/verify"
PRODUCT = "instType"
SYMBOL = "symbol"
UNIFIED = "uta"
