"""The shape of the facts about kinds of orders; the generated package supplies the facts.

What is sent uses the wire's names, as in `Operation.form` and `Command.form`; what is read uses the
attributes of the models that responses and pushes are decoded to. If a mapping lacks a meaning, the
exchange doesn't take it, or doesn't report it, there.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from bitget_runtime.movement_facts import MovementFacts
from bitget_runtime.order_words import (
    Argument,
    ChannelRole,
    CommandRole,
    FillField,
    FillRole,
    InstrumentField,
    Intent,
    Market,
    PositionMode,
    ReadField,
    Reduces,
    Role,
    Side,
    State,
    Status,
)


class Fees(Struct, frozen=True):
    """Where a row holds fees.

    Attributes:
        field: Attribute with a list of fees, or with one; empty if the row itself is the fee.
        coin: Attribute of a fee that names the coin.
        amount: Attribute of a fee that holds the amount.
        cost: Sign of an amount paid; the other sign means money received.
    """

    field: str
    coin: str
    amount: str
    cost: Literal["positive", "negative"]


_Term: TypeAlias = Literal[
    "side",
    "order_type",
    "price",
    "qty",
    "reduce_only",
    "position_side",
    "trade_side",
    "plan_type",
    "trigger_price",
    "take_profit",
    "stop_loss",
]
_TERMS: tuple[_Term, ...] = get_args(_Term)
"""What an order is to do, as arguments and rows say it alike."""


class Rows(Struct, frozen=True, kw_only=True):
    """How to read orders, fills, positions or balances from a response or a push.

    Attributes:
        within: Attribute of the data that holds the rows; empty if the data is one row, or the list of them.
        fields: Attributes of a row by meaning.
        side: What a side refers to: the `trade`, or the `position` that it opens or closes, so that a close
            trades in the opposite direction.
        fees: Where the fees are; None if the rows have none that can be read.
        fill: Attributes of an order's row that show its latest fill; empty if none do.
        fill_fees: Where that fill's fees are.
    """

    within: str = ""
    fields: Mapping[ReadField, str]
    side: Literal["trade", "position"] = "trade"
    fees: Fees | None = None
    fill: Mapping[FillField, str] = {}
    fill_fees: Fees | None = None


class Call(Struct, frozen=True, kw_only=True):
    """An operation or a command, and what its parameters mean.

    Attributes:
        address: Its address in the registry.
        arguments: Wire names by meaning; those of an entry, if there are entries.
        beside: Wire names by meaning of parameters given once, next to the entries.
        entries: Wire name of the list of orders; empty if the parameters are the list; None if there isn't one.
        constant: Parameters that are always given, by wire name; in each entry if the parameters are the list.
        rows: How to read the response; None if it shows only the orders' IDs.
        replaces: A change ends the order, and a new one with a new ID takes its place.
        resets: Arguments that a change removes unless it repeats them.
    """

    address: str
    arguments: Mapping[Argument, str] = {}
    beside: Mapping[Argument, str] = {}
    entries: str | None = None
    constant: Mapping[str, object] = {}
    rows: Rows | None = None
    replaces: bool = False
    resets: tuple[Argument, ...] = ()

    @property
    def is_batch(self) -> bool:
        return self.entries is not None


class Feed(Struct, frozen=True, kw_only=True):
    """A private channel.

    Attributes:
        address: Its address in the registry.
        rows: How to read its pushes.
        constant: Arguments of the subscription that gives everything, by wire name.
        category: Wire name of the argument that names the category; empty if one subscription covers all of them.
        whole: Each push has the complete state, so whatever it lacks is gone.
    """

    address: str
    rows: Rows
    constant: Mapping[str, object] = {}
    category: str = ""
    whole: bool = False


class Category(Struct, frozen=True):
    """A category that orders are placed in.

    Attributes:
        market: Kind of trading.
        on_stream: Its name on WebSockets.
        inverse: Margin and profit are in the base coin. Quantities count as being in the quote coin, which is
            documented of public trades only.
    """

    market: Market
    on_stream: str
    inverse: bool = False


class ClientIds(Struct, frozen=True):
    """The format of client order IDs, and how long they can be used.

    Attributes:
        alphabet: All characters that are allowed.
        longest: Greatest length.
        looked_up_for: Seconds after an order's end during which a look-up by client order ID finds it; None if no limit
            is known. Lists may show it for longer.
        plans: Kinds of plan orders, by `plan_type`, that keep it: the ID of other kinds is not known to
            be shown. Empty if all do.
    """

    alphabet: str
    longest: int
    looked_up_for: float | None = None
    plans: tuple[str, ...] = ()

    def are_kept(self, own: str) -> bool:
        """Whether the exchange is documented to keep such an ID as it is."""
        return 0 < len(own) <= self.longest and not own.strip(self.alphabet)  # nothing is left if all are in it


class InstrumentFacts(Struct, frozen=True, kw_only=True):
    """Where instruments are listed with their rules, and how to read them.

    Attributes:
        call: The operation; its rows are instruments.
        statuses: Our word for each of theirs.
        only_for: Markets that a rule applies to, by its field, if not to all.
        notional_coin: Coin of the smallest and largest notional; empty for the quote coin.
    """

    call: Call
    statuses: Mapping[str, Status]
    only_for: Mapping[InstrumentField, tuple[Market, ...]] = {}
    notional_coin: str = ""


class OrderLife(Struct, frozen=True, kw_only=True, dict=True):
    """One kind of orders: how to place, follow and read them.

    Attributes:
        kind: Its name, such as `uta` or `classic_spot`.
        places: The kind of the orders placed when one is triggered; None for orders that trade themselves.
        categories: Categories by the exchange's name, which is sent if `arguments` have a `category`.
        operations: By role.
        commands: The same over WebSocket; a missing role is REST only.
        channels: By role.
        states: Our state for each of theirs.
        sides: Our side for each of theirs.
        roles: Our word for maker and taker, for each of theirs.
        position_modes: Our word for each of their position modes; empty if there are no positions.
        client_ids: The format of client order IDs.
        intents: What to send for an intent, by wire name, by position mode; empty if there are no positions.
        buys_by_quote: Markets where `qty` of a market buy is what to spend, in the quote coin.
        plans: Kinds of plan orders, by `plan_type`, by the words that rows use for them; a row of another kind
            belongs to another life. Empty if rows are of one life only.
        quote_plans: Kinds of plan orders, by `plan_type`, whose `qty` is in the quote coin.
        priced_plans: Kinds of plan orders, by `plan_type`, that trade at `trigger_price` or `price`; the prices of
            others are in parameters of their own, or the market's. Empty if all do.
        receive_window: Shortest and longest `receive_window`, in milliseconds; None if it can't be sent.
        countdown: Shortest and longest `seconds` of a countdown; None if there isn't one.
        instruments: Where the instruments' rules are; None for kinds whose orders follow another kind's rules.
    """

    kind: str
    places: str | None = None
    categories: Mapping[str, Category]
    operations: Mapping[Role, Call]
    commands: Mapping[CommandRole, Call] = {}
    channels: Mapping[ChannelRole, Feed] = {}
    states: Mapping[str, State]
    sides: Mapping[str, Side]
    roles: Mapping[str, FillRole] = {}
    position_modes: Mapping[str, PositionMode] = {}
    client_ids: ClientIds
    intents: Mapping[PositionMode, Mapping[Intent, Mapping[str, object]]] = {}
    buys_by_quote: tuple[Market, ...] = ()
    plans: Mapping[str, str] = {}
    quote_plans: tuple[str, ...] = ()
    priced_plans: tuple[str, ...] = ()
    receive_window: tuple[int, int] | None = None
    countdown: tuple[int, int] | None = None
    instruments: InstrumentFacts | None = None

    @property
    def generation(self) -> str:
        """API generation: `uta` or `classic`."""
        return self.operations["place"].address.partition(".")[0]

    @cached_property
    def category_names(self) -> Mapping[str, str]:
        """REST's names of categories, by these and by those on WebSockets, case-folded."""
        on_stream = {category.on_stream.casefold(): name for name, category in self.categories.items()}
        return on_stream | {name.casefold(): name for name in self.categories}

    @cached_property
    def asked(self) -> Rows:
        """How to read the arguments of a new order, as if they were a row."""
        names = self.operations["place"].arguments
        said = {call.rows.side for call in self.operations.values() if call.rows is not None}
        fields: dict[ReadField, str] = {meaning: names[meaning] for meaning in _TERMS if meaning in names}
        return Rows(fields=fields, side="position" if "position" in said else "trade")

    @cached_property
    def placed_by_command(self) -> Mapping[str, str]:
        """Wire names in the command that places an order, by those in the operation that does."""
        command = self.commands["place"]
        names = {**command.beside, **command.arguments}
        return {
            wire: names[meaning] for meaning, wire in self.operations["place"].arguments.items() if meaning in names
        }

    def priced_in(self, category: str) -> str:
        """The category whose tickers have an instrument's price: a margin pair trades in the spot market."""
        its = self.categories.get(category)
        if its is None or its.market != "margin":
            return category
        return next((name for name, each in self.categories.items() if each.market == "spot"), category)

    @property
    def said_by_intents(self) -> frozenset[str]:
        """Wire names of the parameters that intents set, in any position mode."""
        modes = self.intents.values()
        return frozenset(wire for intents in modes for sent in intents.values() for wire in sent)

    def intents_said(self, mode: PositionMode, entry: Mapping[str, object]) -> list[Intent]:
        """What an order may mean in a position mode, by its parameters as sent."""
        intents = self.intents.get(mode, {})
        return [name for name, said in intents.items() if all(_says(entry.get(wire), said[wire]) for wire in said)]

    def reduces(self, category: str, entry: Mapping[str, object]) -> Reduces:
        """Whether an order can only make a position smaller, by its parameters as sent.

        What closes in hedge mode may open in one-way mode, which ignores the side of the position. In hedge mode the
        exchange refuses an order that does not name its position, but it might not refuse an unknown word.
        """
        line = self.categories.get(category)
        if line is None or line.market != "futures":
            return "perhaps"
        one_way, hedge = self.intents_said("one_way", entry), self.intents_said("hedge", entry)
        if any(map(_opens, hedge)):
            return "never"
        closes_one_way, closes_hedge = (not all(map(_opens, said)) for said in (one_way, hedge))
        hedge_words = {
            wire for said in self.intents.get("hedge", {}).values() for wire in said if said[wire] not in self.sides
        }
        if closes_one_way and (closes_hedge or hedge_words.isdisjoint(entry)):
            return "always"
        return "in_one_mode" if closes_one_way or closes_hedge else "perhaps"


def _opens(intent: Intent) -> bool:
    return intent.startswith("open")


def _says(sent: object, value: object) -> bool:
    """Whether a parameter was sent with a value; a yes that the exchange might not understand does not count."""
    return sent in ("yes", "YES") if value is True else str(sent or "").lower() == str(value).lower()


class OrderFacts(Struct, frozen=True, kw_only=True):
    """All kinds of orders, and the records of moved money.

    Attributes:
        lives: By kind.
        movements: By the address of the operation that moves the money.
        timestamp_valid: Seconds by which a signed request may be old, or ahead, by the exchange's clock; once older
            it can no longer be accepted.
    """

    lives: Mapping[str, OrderLife]
    movements: Mapping[str, MovementFacts] = {}
    timestamp_valid: float
