"""movements.yaml: what is refused, and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bitget_runtime.movement_facts import MovementFacts
from catalogues.spec_folder import SpecFolder, mistakes_of
from generator.check.catalogue import load
from generator.compare.diff import compare

FOUND = """\
summary: List transfers.
http: GET /api/v3/account/transfers
auth: signed
request:
  coin!: str - Coin to move.
  clientOid: str
  startTime: timestamp - Start of the period.
  endTime: timestamp - End of the period.
  cursor: str - Where the page begins.
paging:
  next: cursor = [].transferId
  window: startTime..endTime 30d
  reach: unknown
  key: transferId
  order: newest
  ends: empty
response[]:
  transferId: str - Id of the transfer.
  clientOid: str
  status: str - How far it has come.
  ts: timestamp
examples:
  - request: coin=USDT
    response: '{"code":"00000","data":[{"transferId":"1","clientOid":"a","status":"done","ts":"17"}]}'
"""
MOVED = """\
summary: Move a coin.
http: POST /api/v3/account/transfer
auth: signed
outcome: transfer
request:
  coin!: str - Coin to move.
  size!: decimal - Amount to move.
  clientOid: str
response:
  transferId: str - Id of the transfer.
examples:
  - request: '{"coin": "USDT", "size": "1", "clientOid": "a"}'
    response: '{"code":"00000","data":{"transferId":"1"}}'
"""
MOVEMENTS = """\
uta.account.transfer:
  records: uta.account.get_transfers
  asked: [{coin: coin}]
  status: status
  time: ts
  differ: [coin, size]
"""
MISTAKES = r"""
movements.yaml
  uta.account.transfer: -> uta.account.transfr: -> 1:1: there is no operation uta.account.transfr, did you mean
  uta.account.transfer: -> uta.market.get_tickers: -> 1:1: uta.market.get_tickers has 'outcome: none', and this is for
  uta.account.get_transfers -> uta.account.transfer -> 2:12: uta.account.transfer has 'outcome: transfer', and this is
  uta.account.get_transfers -> uta.market.get_tickers -> 2:12: uta.market.get_tickers takes no clientOid, by which
  uta.account.get_transfers -> transfers -> 2:12: records 'transfers' is wrong: write the address of an operation
    asked: [{coin: coin}]\n -> (nothing) -> 2:12: uta.account.get_transfers needs coin: add that to 'asked'
  [{coin: coin}] -> {coin: coin} -> 3:10: 'asked' must be a list of mappings of parameters
  [{coin: coin}] -> [{coin: coins}] -> 3:12: uta.account.transfer has no parameter 'coins', did you mean 'coin'?
  [{coin: coin}] -> [{coin: coin, coins: coin}] -> 3:24: uta.account.get_transfers has no parameter 'coins', did you
  status: status -> status: state -> 4:11: no field of uta.account.get_transfers is 'state'
  status: status -> status: ts -> 4:11: 'ts' can't be the 'status': that is str or enum
  time: ts -> time: status -> 5:9: 'status' can't be the 'time': that is timestamp
  [coin, size] -> [coin, sise] -> 6:18: uta.account.transfer has no parameter 'sise', did you mean 'size'?
  differ: [coin, size] -> proves: much -> 6:11: proves 'much' is wrong: write nothing, or leave it out
  differ: -> differs: -> 6:3: unknown key 'differs' in uta.account.transfer, did you mean 'differ'?
rest/uta/account/get_transfers.yaml
    window: startTime..endTime 30d\n  reach: unknown\n -> (nothing) -> 2:12: uta.account.get_transfers has no 'paging'
"""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    folder = SpecFolder(tmp_path)
    folder.write("rest/uta/account/get_transfers.yaml", FOUND)
    folder.write("rest/uta/account/transfer.yaml", MOVED)
    folder.write("movements.yaml", MOVEMENTS)
    return folder


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_said_with_its_place(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    lines = folder.mistakes()
    assert any(line.startswith(f"spec/movements.yaml:{message}") for line in lines), lines


def test_what_the_file_says_becomes_facts(folder: SpecFolder) -> None:
    assert load(folder.spec).movements == {
        "uta.account.transfer": MovementFacts(
            records="uta.account.get_transfers",
            asked=({"coin": "coin"},),
            client_id="client_oid",
            status="status",
            time="ts",
            differ=("coin", "size"),
        )
    }
    folder.change("movements.yaml", "  differ: [coin, size]\n", "  proves: nothing\n")
    assert not load(folder.spec).movements["uta.account.transfer"].proves


def test_a_catalogue_may_be_without(folder: SpecFolder) -> None:
    old = load(folder.spec)
    (folder.spec / "movements.yaml").unlink()
    new = load(folder.spec)
    assert new.movements == {}
    assert compare(old, new).breaking == ["`uta.account.transfer` can't be looked up any more by its ID"]
    assert compare(new, old).added == ["`uta.account.transfer` can be looked up by its ID"]
