"""Words of the WebSocket protocol, written here a second time so that a wrong one in the client makes a test fail."""

PING = b"ping"
PONG = b"pong"
SUCCESS_CODES = frozenset({"", "0", "00000"})
LOGIN_REQUEST = "GET/user/verify"
PRODUCT = "instType"
SYMBOL = "symbol"
UNIFIED = "uta"
