"""Arithmetic with numbers of the exchange, whatever precision, rounding and traps the program's own context has."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_EVEN, Context, Decimal, DecimalException, DivisionByZero, InvalidOperation, Overflow


def context_of(digits: int, *trapped: type[DecimalException]) -> Context:
    """A context for that many digits that raises what is wrong, and some more signals.

    Nothing in it comes from `decimal.DefaultContext`, which belongs to the program.
    """
    traps: list[type[DecimalException]] = [InvalidOperation, DivisionByZero, Overflow, *trapped]
    return Context(digits, ROUND_HALF_EVEN, -999_999, 999_999, capitals=1, clamp=0, flags=[], traps=traps)


EXACT = context_of(120)
"""Adds, subtracts and multiplies prices and quantities without rounding."""

QUOTIENTS = context_of(28)
"""Divides."""

_ZERO = Decimal(0)


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The exact sum."""
    found = _ZERO
    for amount in amounts:
        found = EXACT.add(found, amount)
    return found


def product(one: Decimal, other: Decimal) -> Decimal:
    """The exact product."""
    return EXACT.multiply(one, other)


def quotient(one: Decimal, other: Decimal) -> Decimal:
    """One number divided by another, to 28 digits."""
    return QUOTIENTS.divide(one, other)
