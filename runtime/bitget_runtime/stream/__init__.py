"""WebSockets: channels that push, commands that are sent, binary market data.

From the wire up: `picows_socket` moves frames, `frames` and `session` know the protocol and do no input or output,
`link` is one connection from its handshake to its end, `line` keeps one up (it reconnects, rotates and subscribes
again), `feed` and `inbox` hand pushes over to a reader, `asynchronous` and `blocking` are what users hold.
"""
