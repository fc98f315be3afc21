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
  - close: decimal - Price at the end.
examples:
  - request: symbol=BTCUSDT&interval=1m
    response: '{"code": "00000", "msg": "success", "requestTime": 1, "data": [["1", "2", "3", "4"]]}'
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
    columns: {time: ts, open: open, close: close}
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
  {time: ts, open: open, close: close} -> {time: ts, open: opening, close: close} -> 2:5: no field of
  {time: ts, open: open, close: close} -> {when: ts, open: open, close: close} -> 9:15: unknown key 'when' in columns
  {last: MARKET} -> [MARKET] -> 7:13: 'prices' must be a mapping of texts to texts
  prices: {last: MARKET}\n    intervals -> intervals -> 2:5: candles has no 'prices': add it
  trades: -> traeds: -> 11:3: there is no kind 'traeds' of records, did you mean 'trades'?
  time: ts\n -> time: tss\n -> 12:7: no field of uta.market.get_candles is 'tss'
  only: {odd: ["1", "2"]} -> only: {odd: one} -> 15:19: 'odd' must be a list of values
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


def test_places_of_rows_are_looked_up(folder: SpecFolder) -> None:
    history = load(folder.spec).history
    assert history is not None
    assert history.candles[0].row == ("time", "open", "", "close")
    (records,) = history.records["trades"]
    assert isinstance(records, Records)
    assert records.only == {"odd": ("1", "2")}


def test_a_catalogue_may_be_without(folder: SpecFolder) -> None:
    (folder.spec / "history.yaml").unlink()
    assert load(folder.spec).history is None
