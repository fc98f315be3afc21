"""Everything that the exchange knows, for its parts to share and for tests to look at."""

from __future__ import annotations

from zlib import crc32

from bitget_runtime.fake.core.clock import Clock
from bitget_runtime.fake.core.events import Events
from bitget_runtime.fake.core.ids import Ids
from bitget_runtime.fake.core.market.instruments import Instrument, Instruments
from bitget_runtime.fake.core.market.market import Market
from bitget_runtime.fake.core.market.path import Path
from bitget_runtime.fake.core.market.slots import Slots
from bitget_runtime.fake.core.money.ledger import Ledger
from bitget_runtime.fake.core.money.users import User, Users
from bitget_runtime.fake.core.trading.orders import Order, OrderStore
from bitget_runtime.fake.core.trading.positions import PositionStore
from bitget_runtime.fake.core.trading.trigger_store import TriggerStore
from bitget_runtime.fake.core.trading.venue import Venue
from bitget_runtime.fake.core.words import PositionSide, Product, Wallet

HOUSE = "1"


class State:
    """The stateful parts.

    Attributes:
        seed: Seed of everything random.
        clock: The clock.
        ids: Source of IDs.
        events: What happened.
        instruments: The instruments.
        users: The users.
        house: The market maker, the counterparty of every trade that no user takes.
        ledger: Balances and bills.
        orders: Orders and fills.
        positions: Positions.
        triggers: Plan orders, take profits, stop losses.
        quoting: Whether the market maker quotes.
        moved: Venues where a user traded or a price was set, and the consequences haven't been processed.
        emptied: Positions that were closed since.
        reduced: Positions that became smaller or closed since.
        entered: Orders with a take profit or stop loss that were filled since.
    """

    def __init__(self, seed: int, clock: Clock, instruments: Instruments, quoting: bool) -> None:
        self.seed = seed
        self.clock = clock
        self.ids = Ids(seed, clock)
        self.events = Events()
        self.instruments = instruments
        self.users = Users()
        self.ledger = Ledger(clock, self.ids, self.events)
        self.orders = OrderStore()
        self.positions = PositionStore()
        self.triggers = TriggerStore()
        self.quoting = quoting
        self.moved: dict[Venue, None] = {}
        self.emptied: list[tuple[str, Instrument, PositionSide]] = []
        self.reduced: list[tuple[str, Instrument]] = []
        self.entered: list[Order] = []
        self.house = self.users.add(User(uid=HOUSE, created=clock.now, house=True, pooled=True))
        self.ledger.open(self.house)
        self.house_wallet: Wallet = self.house.wallet_of(Product.SPOT)
        self._venues: dict[Instrument, Venue] = {}
        self._slots: dict[str, Slots] = {}

    def venue(self, instrument: Instrument) -> Venue:
        """An instrument's venue."""
        found = self._venues.get(instrument)
        if found is None:
            slots = self._slots.get(instrument.base)
            if slots is None:
                slots = self._slots[instrument.base] = Slots(Path(crc32(f"{self.seed} {instrument.base}".encode())))
            market = Market(instrument, slots, self.clock, self.seed)
            if not self.quoting:
                market.quoting = False
            found = self._venues[instrument] = Venue(instrument, market, self.clock)
        return found

    @property
    def venues(self) -> list[Venue]:
        """The venues used so far."""
        return list(self._venues.values())
