"""What the system tests stand on: kernels as processes, clients on the wire, and one table of snippets."""
