"""The language of Bitget's WebSockets, without any I/O: channels, commands, frames, binary messages, the protocol."""
