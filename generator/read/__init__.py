"""First step: from YAML files to objects, each mistake with its place."""
