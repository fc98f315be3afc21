"""The shape of the facts about lives of orders; the facts themselves are handed over by the generated package.

What is sent goes by the names of the wire, as `Operation.form` and `Command.form` know them; what is read goes by the
attributes of the models that responses and pushes are decoded to. A meaning that a mapping lacks is one that the
exchange does not take, or does not tell, there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

from bitget_runtime.orders.movement_facts import MovementFacts

State: TypeAlias = Literal["live", "partially_filled", "filled", "cancelled", "rejected", "expired", "triggered"]
"""What the exchange says of an order, in words of ours; `triggered` of a plan order that has placed its order."""

FINAL: frozenset[State] = frozenset(("filled", "cancelled", "rejected", "expired", "triggered"))
"""The states after which nothing comes."""

Side: TypeAlias = Literal["buy", "sell"]
PositionMode: TypeAlias = Literal["one_way", "hedge"]
Intent: TypeAlias = Literal["open_long", "open_short", "close_long", "close_short"]
Market: TypeAlias = Literal["spot", "margin", "futures"]
FillRole: TypeAlias = Literal["maker", "taker"]
Status: TypeAlias = Literal["not_yet", "trading", "closing_only", "opening_only", "halted", "ended"]
"""Whether an instrument can be traded."""

Role: TypeAlias = Literal[
    "place",
    "place_many",
    "modify",
    "modify_many",
    "cancel",
    "cancel_many",
    "cancel_all",
    "countdown",
    "look_up",
    "list_open",
    "list_past",
    "list_fills",
    "list_placed",
    "list_positions",
    "list_balances",
    "read_settings",
    "read_price",
]
"""What an operation is for; `list_placed` gives the orders that a plan order has placed."""

CommandRole: TypeAlias = Literal["place", "place_many", "modify", "modify_many", "cancel", "cancel_many", "cancel_all"]
ChannelRole: TypeAlias = Literal["orders", "fills", "positions", "account"]

Argument: TypeAlias = Literal[
    "product",
    "symbol",
    "side",
    "qty",
    "quote_qty",
    "price",
    "order_type",
    "time_in_force",
    "order_id",
    "client_order_id",
    "new_client_order_id",
    "reduce_only",
    "position_side",
    "trade_side",
    "plan_type",
    "margin_coin",
    "margin_mode",
    "take_profit",
    "stop_loss",
    "trigger_price",
    "trailing_rate",
    "request_time",
    "receive_window",
    "seconds",
    "start",
    "end",
    "limit",
]
"""What a parameter means. `qty` is in the base coin, except for market buys where `OrderLife.buys_by_quote` says so."""

OrderField: TypeAlias = Literal[
    "order_id",
    "client_order_id",
    "product",
    "symbol",
    "state",
    "side",
    "position_side",
    "trade_side",
    "order_type",
    "qty",
    "quote_qty",
    "price",
    "trigger_price",
    "filled",
    "filled_quote",
    "average_price",
    "reduce_only",
    "cancel_reason",
    "plan_type",
    "margin_coin",
    "placed_order_id",
    "created",
    "updated",
]
"""What a field of an order means. `filled` and `filled_quote` count all fills so far."""

FillField: TypeAlias = Literal[
    "trade_id",
    "order_id",
    "client_order_id",
    "product",
    "symbol",
    "side",
    "position_side",
    "trade_side",
    "price",
    "qty",
    "quote_qty",
    "role",
    "profit",
    "time",
]

PositionField: TypeAlias = Literal[
    "product",
    "symbol",
    "side",
    "mode",
    "margin_coin",
    "margin_mode",
    "size",
    "available",
    "average_price",
    "liquidation_price",
    "unrealized_profit",
    "created",
    "updated",
]
BalanceField: TypeAlias = Literal["symbol", "coin", "balance", "available", "locked", "equity", "borrowed"]
SettingsField: TypeAlias = Literal["position_mode"]
TickerField: TypeAlias = Literal["symbol", "price"]
"""`price` is that of the latest trade."""

InstrumentField: TypeAlias = Literal[
    "product",
    "symbol",
    "base",
    "quote",
    "status",
    "price_step",
    "price_places",
    "price_multiple",
    "qty_step",
    "qty_places",
    "quote_places",
    "min_qty",
    "max_qty",
    "max_market_qty",
    "min_notional",
    "max_notional",
    "max_market_notional",
    "max_orders",
]
"""What a field of an instrument means. `price_multiple` counts in the last of `price_places` decimal places."""

ReadField: TypeAlias = (
    OrderField | FillField | PositionField | BalanceField | SettingsField | TickerField | InstrumentField
)


class Fees(Struct, frozen=True):
    """Where a row holds fees.

    Attributes:
        field: Attribute with a list of fees, or with one; empty if the row itself is the fee.
        coin: Attribute of a fee that names the coin.
        amount: Attribute of a fee that holds the amount.
        cost: Sign of an amount that was paid; the other sign is money received.
    """

    field: str
    coin: str
    amount: str
    cost: Literal["positive", "negative"]


class Rows(Struct, frozen=True, kw_only=True):
    """How to read what a response or a push tells of orders, fills, positions or balances.

    Attributes:
        within: Attribute of the data that holds the rows; empty if the data is one row, or the list of them.
        fields: Attributes of a row by meaning.
        side: What the word of a side is about: the `trade`, or the `position` that it opens or closes, where a close
            trades in the other direction.
        fees: Where the fees are; None if the rows tell of none that could be read.
        fill: Attributes of a row of an order that tell of its latest fill; empty if none do.
        fill_fees: Where the fees of that fill are.
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
        address: Where it is found in the registry.
        arguments: Wire names by meaning; of an entry, where there are entries.
        beside: Wire names by meaning of what is given once, beside the entries.
        entries: Wire name of the list of orders; empty if the parameters are the list; None if there isn't one.
        constant: What is always given, by wire name; in each entry, where the parameters are the list.
        rows: How to read the response; None if it says nothing of orders but their IDs.
        replaces: The order that is changed ends, and another one with another ID takes its place.
        resets: What a change takes away where it does not say it again.
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
        address: Where it is found in the registry.
        rows: How to read its pushes.
        constant: Arguments of the subscription that gives everything, by wire name.
        product: Wire name of the argument that names the product; empty if one subscription covers all of them.
        whole: Each push has all that there is, so that what it lacks is gone.
    """

    address: str
    rows: Rows
    constant: Mapping[str, object] = {}
    product: str = ""
    whole: bool = False


class Product(Struct, frozen=True):
    """A product line that orders are placed in.

    Attributes:
        market: What kind of trading it is.
        on_stream: Its word on WebSockets.
        inverse: Quantities are in the quote coin, and margin and profit in the base coin.
    """

    market: Market
    on_stream: str
    inverse: bool = False


class ClientIds(Struct, frozen=True):
    """What client order IDs may look like, and how long they are good for.

    Attributes:
        alphabet: All characters that are taken.
        longest: Characters at most.
        looked_up_for: Seconds after an order's end for which a look-up by client order ID finds it; None if no end
            is known. It may be found in the lists for longer.
        plans: Kinds of plan orders, as `plan_type` says them, that keep it: what another one is called is not known to
            be shown. Empty if all do.
    """

    alphabet: str
    longest: int
    looked_up_for: float | None = None
    plans: tuple[str, ...] = ()


class InstrumentFacts(Struct, frozen=True, kw_only=True):
    """Where the rules of instruments are listed, and how to read them.

    Attributes:
        call: The operation; its rows are instruments.
        statuses: Our word for each word of theirs.
        only_for: Markets that a rule holds for, by its field, where not for all.
        notional_coin: Coin that the smallest and largest notional are in; empty if that is the quote coin.
    """

    call: Call
    statuses: Mapping[str, Status]
    only_for: Mapping[InstrumentField, tuple[Market, ...]] = {}
    notional_coin: str = ""


class OrderLife(Struct, frozen=True, kw_only=True):
    """How orders of one kind live.

    Attributes:
        kind: Its name, such as `uta` or `classic_spot`.
        places: The kind of the orders that it places when it is triggered; None for orders that trade themselves.
        products: Product lines by the exchange's word for them, which is sent where `arguments` have a `product`.
        operations: By role.
        commands: The same over WebSocket; a role that is missing is for REST alone.
        channels: By role.
        states: Our state for each word of theirs.
        sides: Our side for each word of theirs.
        roles: Our word for who made and who took, for each word of theirs.
        position_modes: Our word for each of theirs for a position mode; empty if there are no positions.
        client_ids: What client order IDs may look like.
        intents: What to send for an intent, by wire name, by position mode; empty if there are no positions.
        buys_by_quote: Markets whose market buys say in `qty` what to spend, in the quote coin.
        plans: Kinds of plan orders, as `plan_type` says them, by the words of rows for them; a row of another kind is
            of another life. Empty if rows are of one life alone.
        quote_plans: Kinds of plan orders, as `plan_type` says them, whose `qty` is in the quote coin.
        receive_window: Shortest and longest `receive_window`, in milliseconds; None if it can't be sent.
        countdown: Shortest and longest `seconds` of a countdown; None if there isn't one.
        instruments: Where the rules of what is traded are; None of lives whose orders are placed by others' rules.
    """

    kind: str
    places: str | None = None
    products: Mapping[str, Product]
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
    receive_window: tuple[int, int] | None = None
    countdown: tuple[int, int] | None = None
    instruments: InstrumentFacts | None = None

    @property
    def generation(self) -> str:
        """Generation of the API: `uta` or `classic`."""
        return self.operations["place"].address.partition(".")[0]

    @property
    def said_by_intents(self) -> frozenset[str]:
        """Wire names of the parameters that intents give, in some position mode."""
        modes = self.intents.values()
        return frozenset(wire for intents in modes for sent in intents.values() for wire in sent)

    def calls_by_client_id(self) -> Mapping[Role, Call]:
        """The operations that find an order by its client order ID."""
        found: tuple[Role, ...] = ("look_up", "list_open", "list_past")
        return {
            role: self.operations[role]
            for role in found
            if role in self.operations and "client_order_id" in self.operations[role].arguments
        }


class OrderFacts(Struct, frozen=True, kw_only=True):
    """All lives of orders, and what shows money that was moved.

    Attributes:
        lives: By kind.
        movements: By the address of what moves the money.
        timestamp_valid: Seconds that a signed request may be old, or ahead, by the exchange's clock; once it is older
            it can't be accepted any more.
    """

    lives: Mapping[str, OrderLife]
    movements: Mapping[str, MovementFacts] = {}
    timestamp_valid: float
