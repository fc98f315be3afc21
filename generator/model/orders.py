"""What `spec/orders/` says of a life of orders, not checked against operations and channels yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bitget_runtime.order_facts import Category
from bitget_runtime.order_words import Market, PositionMode
from generator.model.shared import Reference
from generator.problems import Place

NONE = "none"
"""Written where something that the file says for all does not hold in one place."""


@dataclass(frozen=True)
class Said:
    """A text and where it is."""

    text: str
    place: Place


@dataclass(frozen=True)
class SaidFees:
    """Where rows hold fees, by the names of the wire; see `bitget_runtime.order_facts.Fees`."""

    field: Said | None
    coin: Said
    amount: Said
    cost: str


@dataclass(frozen=True)
class SaidRows:
    """How rows are read, by the names of the wire, or what is otherwise in one place.

    Attributes:
        fields: By meaning; `none` if there is nothing of that meaning.
        fees: Where the fees are; None if nothing is said.
        no_fees: Whether the file says that there are none.
        side: What a side is about; empty if nothing is said.
        fill: Fields of the latest fill, by meaning.
        fill_fees: Where the fees of that fill are.
    """

    fields: Mapping[str, Said] = field(default_factory=dict)
    fees: SaidFees | None = None
    no_fees: bool = False
    side: str = ""
    fill: Mapping[str, Said] = field(default_factory=dict)
    fill_fees: SaidFees | None = None


@dataclass(frozen=True)
class SaidCall:
    """An operation, a command or a channel in its role.

    Attributes:
        reference: What is named.
        arguments: Parameters by meaning, if they differ from those of the file.
        constant: What is always given, by the name on the wire.
        within: Member that holds the rows, where the operation's `paging` does not say so.
        rows: What is read otherwise than the file says.
        replaces: See `bitget_runtime.order_facts.Call`.
        category: Argument of a subscription that names the category.
        whole: See `bitget_runtime.order_facts.Feed`.
        resets: Meanings; see `bitget_runtime.order_facts.Call`.
    """

    reference: Reference
    arguments: Mapping[str, Said] = field(default_factory=dict)
    constant: Mapping[str, Said] = field(default_factory=dict)
    within: Said | None = None
    rows: SaidRows = field(default_factory=SaidRows)
    replaces: bool = False
    category: Said | None = None
    whole: bool = False
    resets: tuple[Said, ...] = ()


@dataclass(frozen=True)
class SaidInstruments:
    """Where the rules of instruments are listed.

    Attributes:
        call: The operation.
        fields: Members of a row by meaning.
        statuses: Words by what they mean.
        only_for: Markets that a rule holds for, by its field, where not for all.
        notional_coin: Coin that the notionals are in; None if that is the quote coin.
    """

    call: SaidCall
    fields: Mapping[str, Said]
    statuses: Mapping[str, tuple[Said, ...]]
    only_for: Mapping[str, tuple[Market, ...]]
    notional_coin: Said | None


@dataclass(frozen=True)
class SaidCategory:
    """A category, and the words for it; see `bitget_runtime.order_facts.Category`."""

    category: Category
    on_rest: Said
    on_stream: Said


@dataclass(frozen=True)
class SaidLife:
    """One file; see `bitget_runtime.order_facts.OrderLife`.

    `rows` is by what they are of, such as `order` and `fill`; words are by what they mean.
    """

    kind: str
    summary: str
    place: Place
    places: Said | None
    categories: Mapping[str, SaidCategory]
    states: Mapping[str, tuple[Said, ...]]
    sides: Mapping[str, tuple[Said, ...]]
    roles: Mapping[str, tuple[Said, ...]]
    position_modes: Mapping[str, tuple[Said, ...]]
    buys_by_quote: tuple[Market, ...]
    plans: Mapping[str, tuple[Said, ...]]
    quote_plans: tuple[Said, ...]
    priced_plans: tuple[Said, ...]
    alphabet: str
    longest: int
    looked_up_for: int | None
    named_plans: tuple[Said, ...]
    receive_window: tuple[int, int] | None
    countdown: tuple[int, int] | None
    intents: Mapping[PositionMode, Mapping[str, Mapping[str, Said]]]
    arguments: Mapping[str, Said]
    rows: Mapping[str, SaidRows]
    operations: Mapping[str, SaidCall]
    commands: Mapping[str, SaidCall]
    channels: Mapping[str, SaidCall]
    instruments: SaidInstruments | None
