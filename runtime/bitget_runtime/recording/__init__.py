"""Records where the exchange's data differs from the catalogue, as shapes without values."""
