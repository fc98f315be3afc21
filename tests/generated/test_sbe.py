"""Decoders of the binary (SBE) market data, as generated from spec/sbe, against an encoder of another making."""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterable
from decimal import Decimal, localcontext
from random import Random
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bitget_runtime.errors import DecodeError
from bitget_runtime.stream.wire.sbe import BinaryMessage, Decoders
from generator.model.sbe import SbeField
from catalogues.sbe_frames import (
    ASKS,
    BIDS,
    BOOK,
    BOOKS1,
    BOOKS50,
    FILL,
    FILLS,
    LEVEL,
    PUBLIC_TRADE,
    PUSHED,
    QUOTE,
    RPI,
    SCALES,
    TS,
    Offsets,
    Values,
    books1,
    books50,
    catalogue,
    generated,
    header,
    public_trade,
    symbol,
)


@pytest.fixture(scope="module")
def sbe(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return generated(catalogue(), tmp_path_factory.mktemp("generated"), "sbe_messages")


@pytest.fixture(scope="module")
def decoders(sbe: ModuleType) -> Decoders:
    return Decoders(sbe.MESSAGES)


def refusal(decoders: Decoders, frame: bytes) -> str:
    with pytest.raises(DecodeError) as caught:
        decoders.decode(frame)
    assert caught.value.body == frame
    return caught.value.message


def test_messages_as_data(sbe: ModuleType, decoders: Decoders) -> None:
    found = {(one.name, one.template_id, one.schema_id, one.topic, one.versions) for one in sbe.MESSAGES}
    versions = (2, 3, 4)
    assert found >= {
        ("BestBidAsk", 1002, 1, "books1", versions),
        ("Depth50", 1001, 1, "books50", versions),
        ("Trade", 1003, 1, "publicTrade", versions),
    }
    assert decoders.find(books1(QUOTE)) is sbe.BEST_BID_ASK
    assert (sbe.DEPTH50.frequency, sbe.DEPTH50.categories[0]) == ("20ms", "spot")
    assert sbe.DEPTH50.docs == "https://www.bitget.com/docs/uta/websocket/sbe/sbe-intro"


# --- values --------------------------------------------------------------------------------------------------------


def test_best_bid_ask(sbe: ModuleType) -> None:
    quote = sbe.BEST_BID_ASK.decode(books1(QUOTE | PUSHED))
    assert (quote.symbol, quote.version, quote.seq) == ("BTCUSDT", 4, 17)
    assert [str(quote.bid1_price), str(quote.bid1_size)] == ["123456.5", "1.2500"]
    assert [str(quote.ask1_price), str(quote.ask1_size)] == ["123456.6", "0.0300"]
    assert (quote.raw_bid1_price, quote.price_exponent) == (1234565, -1)
    assert (quote.ts, quote.raw_ts) == (TS // 1000, TS)
    assert quote.ts.datetime.year == 2026
    assert (quote.sts, quote.raw_sts, quote.category) == ((TS + 2999) // 1000, TS + 2999, "USDT-FUTURES")


def test_depth(sbe: ModuleType) -> None:
    book = sbe.DEPTH50.decode(books50(BOOK | PUSHED, ASKS, BIDS))
    assert book.raw_asks == [(1234566, 300), (1234570, 1)]
    assert book.raw_bids == [(1234565, 12500)]
    assert [(str(level.price), str(level.size)) for level in book.asks] == [
        ("123456.6", "0.0300"),
        ("123457.0", "0.0001"),
    ]
    assert [(str(level.price), str(level.size)) for level in book.bids] == [("123456.5", "1.2500")]
    assert (book.seq, book.symbol) == (18, "BTCUSDT")


def test_trades(sbe: ModuleType) -> None:
    first, second = sbe.TRADE.decode(public_trade(SCALES | PUSHED, RPI)).trades
    assert (first.ts, first.exec_id, first.side, first.is_rpi) == (TS // 1000, 2**64 - 2, "buy", False)
    assert (second.ts, second.raw_ts, second.side, second.is_rpi) == (TS // 1000 + 1, TS + 1000, "sell", True)
    assert (str(first.price), str(second.size)) == ("4500.10", "0.010")


def test_what_is_shown(sbe: ModuleType) -> None:
    book = sbe.DEPTH50.decode(books50(BOOK, ASKS[:1], [], version=2, length=18))
    level = "DepthLevel(price=Decimal('123456.6'), size=Decimal('0.0300'))"
    ts = f"Timestamp({TS // 1000}, 2026-10-04T00:00:00.123+00:00)"
    head = f"symbol='BTCUSDT', version=2, ts={ts}, seq=18, price_exponent=-1, size_exponent=-4"
    assert repr(book) == f"Depth50({head}, sts=None, category=None, asks=[{level}], bids=[])"
    assert book.to_dict()["asks"] == [{"price": Decimal("123456.6"), "size": Decimal("0.0300")}]
    assert dict(book.__rich_repr__())["ts"] == book.ts


def test_unknown_codes(sbe: ModuleType) -> None:
    fill = RPI[0] | {"side": 7, "isRPI": 2}
    message = sbe.TRADE.decode(public_trade(SCALES | PUSHED | {"category": 255}, [fill]))
    (trade,) = message.trades
    assert (message.category, trade.side) == ("255", "7")
    with pytest.raises(
        DecodeError, match=r"PublicTrade.is_rpi can't be read: the exchange sent 2; it is in .raw_is_rpi"
    ):
        _ = trade.is_rpi
    assert "is_rpi=2)" in repr(trade)


EXTREMES = [(2**63 - 1, -128), (-(2**63), 127), (2**63 - 1, 0), (0, 5), (-1, -1)]


@pytest.mark.parametrize(("mantissa", "exponent"), EXTREMES)
def test_numbers_are_exact_in_any_context(sbe: ModuleType, mantissa: int, exponent: int) -> None:
    values = QUOTE | {"bid1Price": mantissa, "priceExponent": exponent}
    with localcontext(prec=2, Emax=3, Emin=-3):
        price = sbe.BEST_BID_ASK.decode(books1(values)).bid1_price
    assert price.as_tuple() == Decimal(f"{mantissa}E{exponent}").as_tuple()


# --- versions ------------------------------------------------------------------------------------------------------

ROOTS = [(2, 50, {}), (2, 64, {}), (3, 50, {}), (3, 57, {}), (3, 58, {"sts"}), (3, 59, {"sts", "category"})]
ROOTS += [(version, length, {"sts", "category"}) for version in (3, 4, 9) for length in (64, 72, 65535)]
ROOTS += [(0, 64, {}), (65535, 64, {"sts", "category"})]


@pytest.mark.parametrize(("version", "length", "there"), ROOTS)
def test_fields_are_there_when_version_and_length_allow(
    decoders: Decoders, version: int, length: int, there: set[str]
) -> None:
    values = QUOTE | {name: value for name, value in PUSHED.items() if name in there}
    quote: Any = decoders.decode(books1(values, version=version, length=length))
    assert (quote.version, quote.symbol, quote.raw_ask1_size, quote.seq) == (version, "BTCUSDT", 300, 17)
    assert quote.raw_sts == (PUSHED["sts"] if "sts" in there else None)
    assert quote.category == ("USDT-FUTURES" if "category" in there else None)
    assert (quote.sts is None) == ("sts" not in there)


@pytest.mark.parametrize(("version", "length"), [(2, 18), (2, 32), (3, 32), (4, 32), (4, 48), (4, 33)])
@pytest.mark.parametrize("entry", [16, 17, 24, 400])
def test_longer_levels(decoders: Decoders, version: int, length: int, entry: int) -> None:
    values = BOOK | (PUSHED if version > 2 else {})
    book: Any = decoders.decode(books50(values, ASKS, BIDS, version=version, length=length, entry=entry))
    assert book.raw_asks == [(1234566, 300), (1234570, 1)]
    assert book.raw_bids == [(1234565, 12500)]
    assert (book.symbol, book.category) == ("BTCUSDT", "USDT-FUTURES" if version > 2 else None)


ENTRIES = [(2, 33, False), (3, 40, False), (4, 33, False), (4, 34, True), (4, 40, True), (9, 40, True), (9, 48, True)]


@pytest.mark.parametrize(("version", "entry", "there"), ENTRIES)
def test_fields_of_entries(decoders: Decoders, version: int, entry: int, there: bool) -> None:
    length, values = (16, SCALES | PUSHED) if version > 2 else (2, SCALES)
    frame = public_trade(values, RPI if there else FILLS, version=version, length=length, entry=entry)
    message: Any = decoders.decode(frame)
    assert [trade.is_rpi for trade in message.trades] == ([False, True] if there else [None, None])
    assert [len(row) for row in message.raw_trades] == [6, 6]
    assert [trade.side for trade in message.trades] == ["buy", "sell"]
    assert message.symbol == "BTCUSDT"


def test_memory_for_layouts_is_bounded(sbe: ModuleType) -> None:
    for more in range(300):
        sbe.DEPTH50.decode(books50(BOOK, ASKS, BIDS, version=2, length=18 + more, entry=16 + more))
    for one in (sbe.DEPTH50.root, *(group.block for group in sbe.DEPTH50.groups)):
        assert one.layout.cache_info().currsize == 32
    assert sbe.DEPTH50._decoders._start.cache_info().currsize == 32


# --- frames that are not right -------------------------------------------------------------------------------------

WHOLE = [example.frame for message in catalogue() for example in message.examples]
WHOLE += [
    books50(BOOK | PUSHED, ASKS, BIDS, version=4, length=40, entry=24),
    books50(BOOK, [], [], version=2, length=18),
]


@pytest.mark.parametrize("frame", WHOLE)
def test_frame_cut_anywhere(decoders: Decoders, frame: bytes) -> None:
    assert decoders.decode(frame + bytes(5)) == decoders.decode(frame), "padding at the end"
    for length in range(len(frame)):
        assert f"the frame has {length} bytes" in refusal(decoders, frame[:length])


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_kinds_of_buffers(decoders: Decoders, kind: Any) -> None:
    frame = books50(BOOK, ASKS, BIDS)
    assert decoders.decode(kind(frame)) == decoders.decode(frame)
    assert decoders.decode(memoryview(frame + b"\0" * (-len(frame) % 4)).cast("I")) == decoders.decode(frame)
    with pytest.raises(DecodeError) as caught:
        decoders.decode(kind(frame[:-1]))
    assert caught.value.body == frame[:-1]
    assert type(caught.value.body) is bytes


WRONG = {
    "nothing": (b"", "a frame has a header of 8 bytes; the frame has 0 bytes"),
    "JSON": (b'{"event":"error"}', "the frame is of schema 28261, known: 1; the frame has 17 bytes"),
    "schema": (header(64, 1002, 4, schema=2) + bytes(80), "the frame is of schema 2, known: 1; the frame has 88 bytes"),
    "template": (
        header(64, 65535, 4) + bytes(80),
        "the frame is of template 65535, known: {known}; the frame has 88 bytes",
    ),
    "short root": (
        header(49, 1002, 4) + bytes(80),
        "BestBidAsk: its root block has 49 bytes, its fields need 50; the frame has 88 bytes",
    ),
    "cut root": (
        header(64, 1002, 4) + bytes(63),
        "BestBidAsk: its root block ends at byte 72; the frame has 71 bytes",
    ),
    "cut group header": (
        header(32, 1001, 4) + bytes(32 + 4 + 3),
        "Depth50.bids: its header ends at byte 48; the frame has 47 bytes",
    ),
    "short entries": (
        header(32, 1001, 4) + bytes(32) + struct.pack("<HH", 15, 1) + bytes(100),
        "Depth50.asks: its entries have 15 bytes from byte 44 on, their fields need 16; the frame has 144 bytes",
    ),
    "entries of nothing": (
        header(16, 1003, 4) + bytes(16) + struct.pack("<HH", 0, 65535) + bytes(100),
        "Trade.trades: its entries have 0 bytes from byte 28 on, their fields need 33; the frame has 128 bytes",
    ),
    "too many entries": (
        header(32, 1001, 4) + bytes(32) + struct.pack("<HH", 16, 65535) + bytes(100),
        "Depth50.asks: its 65535 entries of 16 bytes end at byte 1048604; the frame has 144 bytes",
    ),
    "no symbol": (
        header(64, 1002, 4) + bytes(64),
        "BestBidAsk.symbol: its text ends at byte 73; the frame has 72 bytes",
    ),
    "cut symbol": (
        header(64, 1002, 4) + bytes(64) + b"\7BTC",
        "BestBidAsk.symbol: its text ends at byte 80; the frame has 76 bytes",
    ),
    "symbol in Latin-1": (
        header(64, 1002, 4) + bytes(64) + b"\3\xe9AB",
        "BestBidAsk.symbol: bytes 73 to 75 are not UTF-8; the frame has 76 bytes",
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_frame(sbe: ModuleType, decoders: Decoders, case: str) -> None:
    frame, message = WRONG[case]
    known = ", ".join(f"{one.template_id} ({one.name})" for one in sbe.MESSAGES)
    assert refusal(decoders, frame) == message.replace("{known}", known)


def test_frame_of_another_message(sbe: ModuleType) -> None:
    with pytest.raises(DecodeError, match=r"the frame is of template 1002, known: 1003 \(Trade\); "):
        sbe.TRADE.decode(books1(QUOTE))
    with pytest.raises(DecodeError, match="the frame is of schema 2, known: 1; ") as caught:
        sbe.TRADE.decode(header(16, 1003, 4, schema=2) + bytes(80))
    assert pickle.loads(pickle.dumps(caught.value)).body == caught.value.body
    with pytest.raises(DecodeError, match="the frame is of schema 1, known: none; "):
        Decoders(()).decode(books1(QUOTE))


def test_empty_group_may_say_anything_of_its_entries(decoders: Decoders) -> None:
    frame = header(32, 1001, 4) + bytes(32) + struct.pack("<HHHH", 0, 0, 3, 0) + symbol("é")
    book: Any = decoders.decode(frame)
    assert (book.raw_asks, book.raw_bids, book.asks, book.symbol) == ([], [], [], "é")


# --- properties ----------------------------------------------------------------------------------------------------

fast = settings(
    max_examples=150, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck)
)

RANGES = {"<Q": (0, 2**64 - 1), "<q": (-(2**63), 2**63 - 1), "<b": (-128, 127), "<B": (0, 255)}
names = (
    st.text(max_size=60).filter(lambda text: len(text.encode("utf-8", "surrogatepass")) < 256).filter(str.isprintable)
)


def blocks(offsets: Offsets) -> st.SearchStrategy[dict[str, int]]:
    return st.fixed_dictionaries({name: st.integers(*RANGES[code]) for name, (code, _) in offsets.items()})


def assert_same(of: Any, values: Values, fields: Iterable[SbeField]) -> None:
    """Every value reads as what was sent, without the readers' own arithmetic."""
    for one in fields:
        raw = getattr(of, f"raw_{one.name}", None)
        assert (getattr(of, one.name) if raw is None else raw) == values[one.wire]
        if one.kind == "decimal":
            exponent = Decimal((0, (1,), values[one.exponent]))
            with localcontext(prec=100):
                assert getattr(of, one.name) == values[one.wire] * exponent
        elif one.kind == "time_us":
            assert getattr(of, one.name) == values[one.wire] // 1000


@fast
@given(values=blocks(BOOKS1), name=names, extra=st.integers(0, 40))
def test_any_quote(decoders: Decoders, values: Values, name: str, extra: int) -> None:
    quote = decoders.decode(books1(values, length=64 + extra, name=name))
    assert quote.symbol == name
    assert_same(quote, values, catalogue_fields("BestBidAsk"))


@fast
@given(values=blocks(BOOKS50), asks=st.lists(blocks(LEVEL)), bids=st.lists(blocks(LEVEL)), name=names)
def test_any_book(decoders: Decoders, values: Values, asks: list[Values], bids: list[Values], name: str) -> None:
    book: Any = decoders.decode(books50(values, asks, bids, name=name))
    assert book.symbol == name
    assert_same(book, values, catalogue_fields("Depth50"))
    for levels, sent in ((book.asks, asks), (book.bids, bids)):
        for level, entry in zip(levels, sent, strict=True):
            assert_same(level, {**values, **entry}, catalogue_fields("Depth50", 0))


@fast
@given(values=blocks(PUBLIC_TRADE), fills=st.lists(blocks(FILL)), name=names, entry=st.integers(34, 60))
def test_any_trades(decoders: Decoders, values: Values, fills: list[Values], name: str, entry: int) -> None:
    message: Any = decoders.decode(public_trade(values, fills, name=name, entry=entry))
    assert message.symbol == name
    assert_same(message, values, catalogue_fields("Trade"))
    for trade, sent in zip(message.trades, fills, strict=True):
        assert_same(trade, {**values, **sent}, catalogue_fields("Trade", 0))


MESSAGES = {message.name: message for message in catalogue()}


def catalogue_fields(name: str, of_group: int | None = None) -> tuple[SbeField, ...]:
    message = MESSAGES[name]
    return message.fields if of_group is None else message.groups[of_group].fields


def rubbish(random_: Random) -> bytes:
    """Random bytes, mostly with a header that is known, or a good frame with some bytes changed."""
    if random_.random() < 0.5:
        frame = bytearray(random_.choice(WHOLE))
        for _ in range(random_.randrange(7)):
            frame[random_.randrange(len(frame))] = random_.randrange(256)
        return bytes(frame)
    body = random_.randbytes(random_.randrange(200))
    length = random_.randrange(random_.choice((80, 65536)))
    known = header(length, random_.randrange(1000, 1005), random_.randrange(65536))
    return random_.choice((b"", known)) + body


def test_rubbish_is_read_or_refused(decoders: Decoders) -> None:
    """Nothing but a `DecodeError` may come up, whatever is in the frame."""
    random_ = Random(5)
    read = 0
    for frame in (rubbish(random_) for _ in range(3_000)):
        try:
            message = decoders.decode(frame)
        except DecodeError:
            refusal(decoders, frame)
        else:
            read += 1
            assert f"symbol={message.symbol!r}" in repr(message), frame
    assert 100 < read < 2_900, "some of each"
