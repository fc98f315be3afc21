"""history.yaml: what is refused, and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalogues.spec_folder import SpecFolder, mistakes_of
from generator.check.catalogue import load
from generator.model.history import Records

CANDLES = """\
summary: Get candles.
http: GET /api/v3/market/candles
auth: public
paging:
  next: endTime = least [].ts
  limit: limit 100..200
  window: ..endTime
  key: ts
  time: ts
  order: newest pages
  ends: empty
request:
  symbol!: str - Trading pair.
  interval!: Interval - Length of a candle.
  endTime: timestamp - Only candles before this time.
  limit: int(str) - Number of candles.
response[]:
  - ts: timestamp - When the interval began.
  - open: decimal - Price at the beginning.
  - odd: decimal - Anything.
  - high: decimal - Highest price.
  - low: decimal - Lowest price.
  - close: decimal - Price at the end.
examples:
  - request: symbol=BTCUSDT&interval=1m
    response: '{"code": "00000", "msg": "success", "requestTime": 1, "data": [["1", "2", "3", "4", "1", "2"]]}'
"""
HISTORY = """\
candles:
  - generation: uta
    recent: uta.market.get_candles
    past: uta.market.get_candles
    arguments: {symbol: symbol, interval: interval}
    categories: {SPOT: SPOT}
    prices: {last: MARKET}
    intervals: {1m: 1m, 1d: 1D}
    columns: {time: ts, open: open, high: high, low: low, close: close}
records:
  trades:
    - generation: uta
      operation: uta.market.get_candles
      arguments: {symbol: symbol}
      only: {odd: ["1", "2"]}
      time: ts
"""
MISTAKES = r"""
history.yaml
  generation: uta\n    recent -> generation: v9\n    recent -> 2:17: there is no generation 'v9'
  recent: uta.market.get_candles -> recent: uta.market.get_candle -> 3:13: there is no operation uta.market.get_candle,
  recent: uta.market.get_candles -> recent: candles -> 3:13: recent 'candles' is wrong: write the address of
  recent: uta.market.get_candles -> recent: uta.market.get_tickers -> 3:13: uta.market.get_tickers isn't an operation
  {symbol: symbol, interval: interval} -> {symbol: symbl, interval: interval} -> 2:5: uta.market.get_candles has no
  {symbol: symbol, interval: interval} -> {symbol: symbol, length: interval} -> 5:33: unknown key 'length' in arguments
  {1m: 1m, 1d: 1D} -> {1m: 1m, 1d: 1day} -> 2:5: 'interval' of uta.market.get_candles is never '1day'
  {1m: 1m, 1d: 1D} -> {1m: 1m, day: 1D} -> 2:5: interval must be a name such as '1m'
  open: open, -> open: opening, -> 2:5: no field of
  {time: ts, open: -> {when: ts, open: -> 9:15: unknown key 'when' in columns
  {last: MARKET} -> [MARKET] -> 7:13: prices must be a mapping of texts to texts, not a list
  prices: {last: MARKET}\n    intervals -> intervals -> 2:5: candles has no 'prices': add it
  high: high, low: low -> high: low, low: high -> 2:5: columns: 'low' is by its name the 'low', not the 'high'
  trades: -> traeds: -> 11:3: there is no kind 'traeds' of records, did you mean 'trades'?
  , close: close} -> } -> 9:14: columns has no 'close': add it
  {symbol: symbol, interval: interval} -> {interval: interval} -> 5:16: arguments has no 'symbol': add it
  {1m: 1m, 1d: 1D} -> {1m: 1m, 1d: 1m} -> 8:29: intervals: '1m' is '1m' already: write what '1d' is
  generation: uta\n    recent -> generation: classic\n    recent -> 3:13: uta.market.get_candles is not of the
  generation: uta\n      operation -> generation: classic\n      operation -> 13:18: uta.market.get_candles is
  candles:\n  -> candles: one\nother:\n  -> 1:10: candles must be a list, not text
  time: ts\n -> per: week\n      time: ts\n -> 16:12: per 'week' is wrong: write month or day
  columns: -> live: x\n    columns: -> 9:11: live must be a mapping, not text
  time: ts\n -> time: tss\n -> 12:7: no field of uta.market.get_candles is 'tss'
  only: {odd: ["1", "2"]} -> only: {odd: one} -> 15:19: odd must be a list, not text
  only: {odd: ["1", "2"]} -> only: {even: ["1"]} -> 12:7: no field of uta.market.get_candles is 'even'
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    folder = SpecFolder(tmp_path)
    folder.write("rest/uta/market/get_candles.yaml", CANDLES)
    folder.write("history.yaml", HISTORY)
    enums = (folder.spec / "enums.yaml").read_text()
    folder.write("enums.yaml", f"{enums}Interval:\n  meaning: Length of a candle.\n  values: [1m, 1D]\n")
    return folder


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_said_with_its_place(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    lines = folder.mistakes()
    assert any(line.startswith(f"spec/{file}:{message}") for line in lines), lines


def test_live_candles_have_intervals_and_categories_of_the_others(folder: SpecFolder) -> None:
    live = "channel: uta.stream.orders, arguments: {symbol: orderId, interval: side}, columns: {time: size}"
    folder.change(
        "history.yaml", "records:", f"    live: {{{live}, categories: {{MARGIN: x}}, intervals: {{3m: x}}}}\nrecords:"
    )
    lines = folder.mistakes()
    place = "spec/history.yaml:10:21"
    assert f"{place}: live: these candles have no category 'MARGIN', known are SPOT" in lines
    assert f"{place}: live: these candles have no interval '3m', known are 1d, 1m" in lines
    assert "spec/history.yaml:10:95: columns has no 'close': add it" in lines


def test_places_of_rows_are_looked_up(folder: SpecFolder) -> None:
    history = load(folder.spec).history
    assert history is not None
    assert history.candles[0].row == ("time", "open", "", "high", "low", "close")
    (records,) = history.records["trades"]
    assert isinstance(records, Records)
    assert records.only == {"odd": ("1", "2")}


def test_a_catalogue_may_be_without(folder: SpecFolder) -> None:
    (folder.spec / "history.yaml").unlink()
    assert load(folder.spec).history is None
