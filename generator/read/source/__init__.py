"""YAML files as text, lists and mappings with their places, whatever kind of fact they state."""
