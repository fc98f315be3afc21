"""The commands that aren't from the catalogue; each module is imported when one of its commands is used."""
