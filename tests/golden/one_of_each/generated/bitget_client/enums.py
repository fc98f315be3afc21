# Generated from spec/ by `make gen`. Do not edit: changes will be overwritten.
# Change the YAML or the template, and run `make gen`.

"""Sets of values that parameters take. Responses may have other values: there they are plain text."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from bitget_runtime.values.scalars import flag

Side: TypeAlias = Literal["buy", "sell"]
"""Direction of an order.

- `buy`: Buy.
- `sell`: Sell.
"""

Level: TypeAlias = Literal["step0", "step1"]
"""How fine the levels of an order book are."""

Interval: TypeAlias = Literal["1m", "1D"]
"""Length of a candle.

- `1m`: One minute.
- `1D`: One day.
"""

Depth: TypeAlias = Literal["5", "50"]
"""How many levels of a book are sent."""

Product: TypeAlias = Literal["spot", "futures"]
"""Product line."""

State: TypeAlias = Literal["open", "done", "cancelled"]
"""How far an order has come."""

FlagYesNo: TypeAlias = Annotated[bool, flag("yes", "no")]
"""A `bool`, sent as `yes` or `no`."""
