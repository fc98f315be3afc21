"""The files of spec/sbe: what the generator makes of them, and what it says of mistakes."""

from __future__ import annotations

import ast
import json
import typing
from collections.abc import Iterable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bitget_runtime.stream.wire.sbe import Decoders
from bitget_runtime.values.scalars import Timestamp
from catalogues.sbe_frames import catalogue, generated
from catalogues.spec_folder import SpecFolder
from generator.check.catalogue import load
from generator.check.sbe import check_categories, load_sbe
from generator.model.sbe import SbeExample, SbeField, SbeMessage
from generator.problems import Problems
from generator.python.render import binary_module
from generator.python.sbe import SbeModuleView

ENUMS = """\
Side:
  meaning: Who began.
  values:
    "0": buy
    "1": sell
"""
FILLS = """\
summary: Trades as they happen.
docs: https://www.example.com/sbe
message: Fills
template: 7 of schema 2
topic: fills
frequency: real time
categories: [spot, usdt-futures]
versions: 1 to 3
fields:
  - exponent: int8 - Power of ten.
  - class: uint16 as kind - A number.
  - price: decimal(exponent) - Mean price.
  - flagged: flag since 2 - Whether it is.
  - best: decimal(exponent) since 3 - Best price.
groups:
  - fills of Fill - The trades.:
      - size: decimal(exponent) - Amount.
      - side: Side - Who began.
  - ids as identities of Identity - Their ids.:
      - id: int64 as number - Id.
var_data:
  - symbol: str - Trading pair.
examples:
  - constructed: true
    frame: |
      1400 0700 0200 0300                         # header
      ff 0500 e803000000000000 01 dc05000000000000
      0a00 0100 0200000000000000 01 00
      0000 0000
      03 414243
    values: |
      {"symbol": "ABC", "exponent": -1, "class": 5, "price": "100.0", "flagged": true, "best": "150.0",
       "fills": [{"size": "0.2", "side": "sell"}], "ids": []}
  - frame: 0b00 0700 0200 0100  ff 0500 e803000000000000  0000 0000  0800 0100 ffffffffffffffff  00
    values: |
      {"symbol": "", "exponent": -1, "class": 5, "price": "100.0", "flagged": null, "best": null, "fills": [],
       "ids": [{"id": -1}]}
"""
QUOTES = """\
summary: Quotes.
message: Quote
template: 8 of schema 2
topic: bestQuotes
categories: [spot]
versions: 1 to 1
fields:
  - ts: time_us - Time.
var_data:
  - symbol: str
examples:
  - frame: 0800 0800 0200 0100  0100000000000000  00
    values: '{"symbol": "", "ts": 0}'
"""
FILES = {"enums.yaml": ENUMS, "fills.yaml": FILLS, "best_quotes.yaml": QUOTES}

MISTAKES = r'''
fills.yaml
  message: Fills -> mesage: Fills -> 3:1: unknown key 'mesage' in a binary message, did you mean 'message'?
  topic: fills\n -> (nothing) -> 1:1: a binary message has no 'topic': add it
  happen. -> happen -> 1:10: a summary is a sentence: end it with a full stop
  happen. -> """happen""". -> 1:10: summary can't hold three double quotes: use single ones
  https:// -> at_ -> 2:7: docs 'at_www.example.com/sbe' is wrong: write the address of a page, https://...
  message: Fills -> message: fills -> 3:10: class name 'fills' is not a class name in PascalCase: write another
  message: Fills -> message: Message -> 3:10: class name 'Message' is used by the generated code itself: write another
  message: Fills -> message: FILLS -> 3:10: class name 'FILLS' reads as the name of a constant: write another
  message: Fills -> message: Side -> 1:1: class 'Side' of these fields differs from that of spec/sbe/enums.yaml: name
  message: Fills -> message: Quote -> 1:1: class 'Quote' of these fields differs from that of spec/sbe/best_quotes.yaml
  7 of schema 2 -> 7 -> 4:11: YAML reads 7 as a number: write '7', in quotes
  7 of schema 2 -> seven -> 4:11: template 'seven' is wrong: write '1001 of schema 1'
  topic: fills -> topic: myFills -> 5:8: the file of this topic is called my_fills.yaml: rename it
  topic: fills -> topic: my-fills -> 5:8: topic 'my-fills' is wrong: write its name on the wire
  frequency: real time -> pushes: change -> 6:9: unknown pushes 'change', did you mean 'changes'?
  frequency: real time -> pushes: changes -> 6:9: changes are those of an order book, but the message has no levels
  frequency: real time -> frequency: [] -> 6:12: frequency must be text, not a list
  frequency: real time -> refused: later -> 6:10: refused 'later' is wrong: write the first version that would be
  frequency: real time -> refused: from 3 - Why. -> 6:10: version 3 is among those whose fields are known: fix it, or
  [spot, usdt-futures] -> spot -> 7:13: categories must be a list, such as '[spot, usdt-futures]'
  [spot, usdt-futures] -> [SPOT] -> 7:14: category 'SPOT' is wrong: write an instType as a subscription has it
  1 to 3 -> 1, 2, 3 -> 8:11: versions '1, 2, 3' is wrong: write the first and the last version that the fields are
  1 to 3 -> 3 to 1 -> 8:11: versions '3 to 1' is wrong: write the first and the last version that the fields are known
  uint16 as -> unit16 as -> 11:12: unknown type 'unit16', did you mean 'uint16'?
  uint16 as -> enum as -> 11:12: unknown type 'enum', known are Side, decimal, flag, int16, int32, int64, int8, time_us
  uint16 as kind -> uint16 -> 11:5: Python name 'class' is a Python keyword: add 'as another_name'
  uint16 as kind -> uint16 as symbol -> 11:5: Python name 'symbol' is used by the generated code itself: add 'as
  uint16 as kind -> uint16 as price -> 12:5: 'class' and 'price' are both called 'price': add 'as another_name'
  class: uint16 as kind -> price: uint16 as kind -> 12:5: 'price' is declared twice: remove one
  class: uint16 -> a class: uint16 -> 11:5: key 'a class' is not a name: write it as the schema does
  uint16 as kind - A number. -> uint16 as kind -> 11:12: field 'class' has no meaning: write 'TYPE - Meaning.'
  uint16 as kind - A number. -> a number -> 11:12: field 'class' 'a number' is wrong: write 'TYPE - Meaning.', with
  uint16 as kind - A number. -> [uint16] -> 11:12: field 'class' must be text, not a list
  - class: uint16 as -> - also: int8 - It.\n    class: uint16 as -> 11:5: an entry of fields is one name and what it is
  - class: uint16 as kind - A number. -> - class -> 11:5: an entry of fields is one name and what it is: write '- name:
  decimal(exponent) - Mean -> decimal - Mean -> 12:12: a decimal names the field that it is scaled by: write decimal(
  decimal(exponent) - Mean -> decimal(exponet) - Mean -> 12:12: exponent 'exponet' isn't a field of the message that
  decimal(exponent) - Mean -> decimal(class) - Mean -> 12:12: exponent 'class' isn't a field of the message that every
  uint16 as kind -> uint16(exponent) as kind -> 11:12: only a decimal is scaled: write uint16
  flag since 2 -> flag since 1 -> 13:14: 'since 1' is not after version 1 and up to 3: fix it, or 'versions'
  flag since 2 -> flag since 4 -> 13:14: 'since 4' is not after version 1 and up to 3: fix it, or 'versions'
  (exponent) since 3 -> (exponent) -> 14:11: a field of version 2 comes before 'best': later versions add at the end
  fills of Fill -> fills -> 16:5: group 'fills - The trades.' is wrong: write '- name of EntryClass - Meaning.:'
  of Fill -> of fill -> 16:5: class name 'fill' is not a class name in PascalCase: write another
  of Fill -> of Identity -> 19:5: class 'Identity' of these fields differs from that of spec/sbe/fills.yaml: name one
  fills of Fill -> price of Fill -> 16:5: 'price' is declared twice: remove one
  as number - Id -> as number since 2 - Id -> 20:13: a block begins with a field that every version has: remove 'since'
  as identities -> as list -> 19:5: Python name 'list' shadows a Python builtin: add 'as another_name'
  as identities -> as fills -> 19:5: 'fills' and 'ids' are both called 'fills': add 'as another_name'
  - size: decimal -> - exponent: decimal -> 17:19: an entry holds 'exponent' of its message too: add 'as another_name'
  side: Side -> side: Sied -> 18:15: unknown type 'Sied', did you mean 'Side'?
  - symbol: str -> - pair: str -> 22:5: a message ends with its symbol and nothing else: write '- symbol: str'
  - symbol: str -> - symbol: int8 -> 22:13: symbol 'int8 - Trading pair.' is wrong: write 'str - Meaning.'
  ff 0500 e803000000000000 01 -> ff 050 -> 25:12: frame is not hex: write two digits per byte; a comment begins with #
  # header -> header -> 25:12: frame is not hex: write two digits per byte; a comment begins with #
  0200 0300 -> 0200 0400 -> 25:12: example: the frame is of version 4: fix it, or 'versions'
  constructed: true -> constructed: maybe -> 24:18: unknown constructed 'maybe', known are true
  frame: |\n      14 -> fraem: |\n      14 -> 25:5: unknown key 'fraem' in an example, did you mean 'frame'?
  true, "best" -> true "best" -> 31:13: example: values are not JSON, Expecting ',' delimiter
  "flagged": true,  -> (nothing) -> 31:13: example: values.flagged is missing: add it, null if the frame doesn't have it
  "flagged": true, -> "flagged": true, "x": 1, -> 31:13: example: values.x is not declared, known are best, class, exp
  , "side": "sell" -> (nothing) -> 31:13: example: values.fills[].side is missing: add it, null if the frame doesn't
  "ids": []} -> "ids": [1]} -> 31:13: example: values.ids[] is not an object: write its fields by name
  "ids": []} -> "ids": 1} -> 31:13: example: values.ids is not a list: write its entries
  "flagged": true -> "flagged": false -> 31:13: example: values.flagged is False, but the frame has True: correct the
  "flagged": true -> "flagged": 1 -> 31:13: example: values.flagged is 1, but the frame has True: correct the value, the
  "best": "150.0" -> "best": "150.5" -> 31:13: example: values.best is '150.5', but the frame has '150.0': correct the
  "side": "sell" -> "side": "buy" -> 31:13: example: values.fills[0].side is 'buy', but the frame has 'sell': correct
  "ids": []} -> "ids": [{"id": 1}]} -> 31:13: example: the number of values.ids is 1, but the frame has 0: correct the
  03 414243 -> 03 41424344 -> 25:12: example: the frame does not have the declared fields, 1 more bytes follow its
  0a00 0100 -> ff00 0100 -> 25:12: example: the frame does not have the declared fields, it ends within its fills
  side: Side -> side: &a Side -> 18:15: anchor &a is not allowed: remove it
best_quotes.yaml
  8 of schema 2 -> 7 of schema 2 -> 12:12: example: the frame is of template 8 of schema 2: fix it, or 'template'
  fields:\n  - ts: time_us - Time.\n -> fields: none\n -> 7:9: fields must be a list: write '- name: TYPE - Meaning.'
  0800 0800 0200 0100  0100000000000000  00 -> 08 00 08 -> 12:12: example: the frame has 3 bytes, its header alone has 8
  - frame: 08 -> - [frame]\n  - frame: 08 -> 12:5: an example must be a mapping with 'frame' and 'values'
  '{"symbol": "", "ts": 0}' -> '[]' -> 13:13: example: values is not an object: write its fields by name
enums.yaml
  "1": sell -> one: sell -> 1:1: 'one' of enum Side is not a code and its word: write '"0": word'
  "1": sell -> "256": sell -> 1:1: '256' of enum Side is not a code and its word: write '"0": word'
  meaning: Who -> meening: Who -> 2:3: unknown key 'meening' in enum Side, did you mean 'meaning'?
  Side: -> Unused:\n  meaning: X.\n  values: {"0": a}\nSide: -> 1:1: enum 'Unused' is used by no message: remove it
'''
"""A file, and below it a piece of its text, what it is replaced by, and how the only message begins."""


def mistakes() -> Iterator[tuple[str, str, str, str]]:
    """The table: file, old text, new text, message."""
    file = ""
    for line in MISTAKES.strip().splitlines():
        if line.startswith("  "):
            old, new, message = line[2:].replace(r"\n", "\n").split(" -> ")
            yield file, old, new.replace("(nothing)", ""), message
        else:
            file = line


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    (folder / "sbe").mkdir(parents=True)
    for name, text in FILES.items():
        (folder / "sbe" / name).write_text(text)
    return folder


def said(spec: Path) -> list[str]:
    """What the generator says of a folder, a line per mistake."""
    problems = Problems()
    load_sbe(spec, problems)
    return problems.lines()


def shown(value: Any) -> Any:
    """A value as the examples write it."""
    if isinstance(value, Decimal):
        return str(value)
    return int(value) if isinstance(value, Timestamp) else value


def by_wire_name(of: Any, fields: Iterable[SbeField]) -> dict[str, Any]:
    return {one.wire: shown(getattr(of, one.name)) for one in fields}


def assert_example(decoders: Decoders, message: SbeMessage, example: SbeExample) -> None:
    decoded = decoders.decode(example.frame)
    found = {"symbol": decoded.symbol, **by_wire_name(decoded, message.fields)}
    for group in message.groups:
        found[group.wire] = [by_wire_name(entry, group.fields) for entry in getattr(decoded, group.name)]
    assert found == json.loads(example.values)
    assert type(decoded).__name__ == message.name


@pytest.mark.parametrize("message", catalogue(), ids=lambda message: message.name)
def test_examples_of_the_catalogue(tmp_path: Path, message: SbeMessage) -> None:
    module = generated((message,), tmp_path, f"sbe_{message.topic}")
    assert message.examples
    for example in message.examples:
        assert_example(Decoders(module.MESSAGES), message, example)


def test_a_catalogue_of_another_exchange(spec: Path, tmp_path: Path) -> None:
    """Nothing of the real messages is built into the machinery."""
    problems = Problems()
    messages = load_sbe(spec, problems)
    assert problems.lines() == []
    module = generated(messages, tmp_path, "sbe_other")
    for message in messages:
        for example in message.examples:
            assert_example(Decoders(module.MESSAGES), message, example)
    fills = module.FILLS.decode(messages[1].examples[0].frame)
    assert (fills.kind, fills.best, fills.flagged, fills.identities) == (5, Decimal(150), True, [])
    assert typing.get_type_hints(module.Fills)["raw_best"] == int | None
    assert module.Fill.__doc__ == "An entry of `Fills`."
    assert "Source: https://www.example.com/sbe" in module.Fills.__doc__
    assert [example.constructed for message in messages for example in message.examples] == [False, True, False]


def test_module_of_no_message_is_python() -> None:
    ast.parse(binary_module(SbeModuleView((), "uta")))


def test_messages_may_share_an_entry_class(spec: Path, tmp_path: Path) -> None:
    again = (
        FILLS.replace("message: Fills", "message: Again").replace("7 of", "9 of").replace("00 0700 02", "00 0900 02")
    )
    again = again.replace("topic: fills", "topic: again")
    (spec / "sbe/again.yaml").write_text(again)
    assert said(spec) == []
    messages = load_sbe(spec, Problems())
    module = generated(messages, tmp_path, "sbe_shared")
    assert {message.name for message in module.MESSAGES} == {"Again", "Fills", "Quote"}
    assert binary_module(SbeModuleView(messages, "uta")).count("class Fill(") == 1
    for old, new in (("Amount.", "Size."), ("exponent: int8", "exponent: int8 as power")):
        (spec / "sbe/again.yaml").write_text(again.replace(old, new))
        (line,) = said(spec)
        assert line.startswith("spec/sbe/fills.yaml:16:5: class 'Fill' of these fields differs from that of spec/sbe/a")


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes()))
def test_a_mistake_is_one_message(spec: Path, file: str, old: str, new: str, message: str) -> None:
    path = spec / "sbe" / file
    text = path.read_text()
    assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new))
    (line,) = said(spec)
    assert line.startswith(f"spec/sbe/{file}:{message}")


def test_words_for_categories_are_those_of_other_public_channels(spec: Path, tmp_path: Path) -> None:
    channels = SpecFolder(tmp_path / "other")
    groups, enums = load(channels.spec).streams, load(channels.spec).enums
    problems = Problems()
    check_categories(load_sbe(spec, problems), groups, enums, problems)
    places = ("best_quotes.yaml:5:13", "fills.yaml:7:13")
    words = (*(f"spec/sbe/{place}: no public channel takes 'spot', known are 5, 50" for place in places),)
    assert set(words) < set(problems.lines())


def test_all_mistakes_in_one_run(spec: Path) -> None:
    (spec / "sbe/enums.yaml").write_text("[")
    (spec / "sbe/notes.txt").write_text("")
    (spec / "sbe/best_quotes.yaml").write_text(QUOTES.replace("time_us", "time").replace("Quotes.", "Quotes"))
    (spec / "sbe/fills2.yaml").write_text(FILLS.replace("fills\n", "fills2\n").replace("Fills\n", "Fills2\n"))
    lines = said(spec)
    assert [line.split(": ")[0] for line in lines] == [
        "spec/sbe/best_quotes.yaml:1:10",
        "spec/sbe/best_quotes.yaml:8:9",
        "spec/sbe/enums.yaml:2:1",
        "spec/sbe/fills2.yaml:1:1",
        "spec/sbe/notes.txt:1:1",
    ]
    assert lines[3].endswith("template 7 of schema 2 is already that of spec/sbe/fills.yaml: keep one of the two")
    assert lines[4].endswith("only .yaml files belong below spec/sbe: remove or rename it")


def test_catalogue_without_binary_messages(spec: Path) -> None:
    (spec / "sbe").rename(spec / "elsewhere")
    assert load_sbe(spec, Problems()) == ()
    (spec / "sbe").write_text("")
    assert said(spec) == ["spec/sbe:1:1: can't be read: Not a directory"]
