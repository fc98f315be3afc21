"""A server of the Model Context Protocol: the catalogue and the exchange for programs that use tools."""
