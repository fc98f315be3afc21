"""What is measured: a module per section of the figures, each with `run(quick=...)`."""
