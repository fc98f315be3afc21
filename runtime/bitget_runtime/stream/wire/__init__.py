"""What is said over a WebSocket, without one: channels, commands, frames, binary messages, and the protocol."""
