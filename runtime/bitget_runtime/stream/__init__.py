"""WebSockets: channels that push, commands that are sent, binary market data.

From the wire up: `wire` is the protocol without I/O, `connection` runs it on a socket and keeps a connection up,
`delivery` brings pushes to a reader, `core` is a stream, `async_stream` and `sync_stream` are what users hold, with
`face` as their common part, and `local_book` keeps order books.
"""
