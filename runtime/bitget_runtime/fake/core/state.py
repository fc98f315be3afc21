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
    """The parts that hold something.

    Attributes:
        seed: What chance depends on.
        clock: What time it is.
        ids: Where IDs come from.
        events: What happened.
        instruments: What is traded.
        users: Who trades.
        house: The market maker, who is on the other side of every trade that no user takes.
        ledger: Whose money is where.
        orders: Orders and fills.
        positions: Positions.
        triggers: Plan orders, take profits, stop losses.
        quoting: Whether the market maker quotes.
        moved: Venues where a user traded or a price was set since it was last looked at what that sets off.
        emptied: Positions that became nothing since.
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
        self.entered: list[Order] = []
        self.house = self.users.add(User(uid=HOUSE, created=clock.now, house=True, pooled=True))
        self.ledger.open(self.house)
        self.house_wallet: Wallet = self.house.wallet_of(Product.SPOT)
        self._venues: dict[Instrument, Venue] = {}
        self._slots: dict[str, Slots] = {}

    def venue(self, instrument: Instrument) -> Venue:
        """Where an instrument is traded."""
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
        """Those that anybody has looked at."""
        return list(self._venues.values())
