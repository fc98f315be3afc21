"""The commands beside those of the catalogue; each module is imported when one of its commands is used."""
