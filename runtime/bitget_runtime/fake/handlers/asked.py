"""What a handler receives: one call, and the one parser of its parameters.

Words are taken as documented, and in any case only for the names of `values.is_word`. A wrong value is refused with the
code of the generation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from bitget_runtime.fake.handlers.denied import MISSING, WRONG, WRONG_OF_UNIFIED, Denied
from bitget_runtime.fake.handlers.values import as_number, as_whole, is_word

if TYPE_CHECKING:
    from bitget_runtime.fake.core import Exchange, Instrument, Product, User
    from bitget_runtime.fake.keys import Key
    from bitget_runtime.rest.endpoint import Endpoint

V = TypeVar("V")


@dataclass(frozen=True)
class Asked:
    """One call of an operation, or one command of a WebSocket, with all required parameters; or one item of a batch.

    Attributes:
        exchange: The exchange; its time has moved to now.
        endpoint: The operation or the command.
        parameters: The parameters by wire name; values are text for a GET, JSON values otherwise. `Any`: any
            JSON, so a handler checks what it takes. The items of a bare list are under the empty name.
        caller: The user whose key signed it; None for a public call.
        now: Milliseconds since the epoch.
        key: The key that signed it; None for a public call, and for a caller without keys.
    """

    exchange: Exchange
    endpoint: Endpoint
    parameters: dict[str, Any]
    caller: User | None
    now: int
    key: Key | None = None

    @property
    def reads_only(self) -> bool:
        """Whether the key may only read."""
        return self.key is not None and self.key.read_only

    @property
    def user(self) -> User:
        """The user whose key signed it, for signed calls."""
        assert self.caller is not None
        return self.caller

    @property
    def wrong(self) -> str:
        """Code of a wrong value."""
        return WRONG_OF_UNIFIED if self.endpoint.generation == "uta" else WRONG

    def with_parameters(self, parameters: dict[str, Any]) -> Asked:
        """The same call with other parameters, such as those of an item of a batch."""
        return replace(self, parameters=parameters)

    def has(self, name: str) -> bool:
        """Whether a parameter is there, and not empty."""
        value = self.parameters.get(name)
        return value is not None and value != ""

    def text(self, name: str, default: str = "") -> str:
        """A parameter as text; the default if it is missing or empty."""
        return str(self.parameters[name]) if self.has(name) else default

    def required_text(self, name: str) -> str:
        """A required parameter as text.

        Raises:
            Denied: It is missing or empty.
        """
        if not self.has(name):
            raise Denied(MISSING, name)
        return str(self.parameters[name])

    def word(self, name: str, words: Mapping[str, V], default: V | None = None) -> V:
        """The meaning of a parameter that is one of some words.

        Raises:
            Denied: It is none of them, or is missing and has no default.
        """
        if default is not None and not self.has(name):
            return default
        given = self.required_text(name)
        if given in words:
            return words[given]
        for word, meaning in words.items():
            if is_word(name, given, word):
                return meaning
        raise Denied(self.wrong, name)

    def number(self, name: str) -> Decimal | None:
        """A parameter that is a number; None if it is not given.

        Raises:
            Denied: It isn't a number.
        """
        try:
            return as_number(self.parameters[name]) if self.has(name) else None
        except ValueError:
            raise Denied(self.wrong, name) from None

    def required_number(self, name: str) -> Decimal:
        """The same for a required parameter.

        Raises:
            Denied: It isn't a number, or is missing.
        """
        found = self.number(name)
        if found is None:
            raise Denied(MISSING, name)
        return found

    def whole(self, name: str) -> int | None:
        """A parameter that is a whole number, and not negative; None if it is not given.

        Raises:
            Denied: It isn't one.
        """
        try:
            return as_whole(self.parameters[name]) if self.has(name) else None
        except ValueError:
            raise Denied(self.wrong, name) from None

    def instrument(self, product: Product) -> Instrument:
        """The instrument of a product that `symbol` names.

        Raises:
            Denied: None is named.
            Refused: UNKNOWN_SYMBOL.
        """
        return self.exchange.instrument(product, self.required_text("symbol"))


def addresses_of(asked: Asked) -> str:
    """The IP addresses that the key may be used from, as the wire spells them; empty for any."""
    return ",".join(sorted(asked.key.addresses)) if asked.key is not None else ""


Handler: TypeAlias = Callable[[Asked], object]
"""Carries out a call and returns the response's data."""
