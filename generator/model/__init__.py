"""The catalogue as objects: what every other step is handed."""
