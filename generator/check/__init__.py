"""Second step: is the catalogue consistent, and do its examples fit?"""
