"""Whatever is wrong with the catalogue: one clear message with its place, and generated/ stays as it was."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from catalogues.spec_folder import FILES, PLACE_ORDER, TICKERS, SpecFolder, mistakes_of, spoilt
from generator import generating
from generator.__main__ import main
from generator.build import replace_tree
from generator.check.catalogue import load

MISTAKES = r'''
rest/uta/trade/place_order.yaml
  permission: -> premission: -> 5:1: unknown key 'premission' in an operation, did you mean 'permission'?
  auth: -> foo: bar\nauth: -> 4:1: unknown key 'foo' in an operation, known are aliases, auth, codes, confirmed,
  examples: -> exmaples: -> 17:1: unknown key 'exmaples' in an operation, did you mean 'examples'?
  outcome: order -> outcome: order\ncodes: "40762" -> 7:8: codes must be a list of error codes in quotes
  outcome: order -> outcome: order\ncodes: ["99999"] -> 7:9: this isn't a code in errors.yaml: add it there, or remove
  outcome: order -> outcome: order\ncodes: ["429", "429"] -> 7:16: code 429 is there twice: remove one
  outcome: order -> outcome: order\nnotes: a -> 7:8: notes must be a list of sentences
  outcome: order -> outcome: order\nnotes: [a] -> 7:9: a note is a sentence: end it with a full stop
  outcome: order -> outcome: order\nnotes: [Use `sid`.] -> 7:9: no field is called 'sid', did you mean 'side'?
  outcome: order -> outcome: order\nnotes: [Use `side=bu`.] -> 7:9: side can't be 'bu', did you mean 'buy'?
  outcome: order -> outcome: order\nnotes: [Use `side.] -> 7:9: what is between two ` is a name or 'name=value': fix it
  outcome: order -> outcom: order -> 6:1: unknown key 'outcom' in an operation, did you mean 'outcome'?
  request:\n -> requst:\n -> 7:1: unknown key 'requst' in an operation, did you mean 'request'?
  summary: Place an order.\n -> (nothing) -> 1:1: an operation has no 'summary': add it
  Place an order. -> Place an order -> 1:10: a summary is a sentence: end it with a full stop
  Place an order. -> [a, b] -> 1:10: summary must be text, not a list
  Place an order. -> {a: b} -> 1:10: summary must be text, not a mapping
  Place an order. -> Place """one""". -> 1:10: summary can't hold three double quotes: use single ones
  https://www.example.com/place -> here -> 2:7: docs 'here' is wrong: write the address of a page, https://...
  POST -> PUT -> 3:7: http 'PUT /api/v3/trade/place-order' is wrong: write 'GET /path' or 'POST /path'
  /api/v3/ -> /api/v4/ -> 3:7: path /api/v4/trade/place-order is of no known API: it begins with /api/v2/ or /api/v3/
  /api/v3/ -> /api/v2/ -> 3:7: path /api/v2/trade/place-order does not begin with /api/v3/, as files in this folder do
  place-order\n -> place-order?a=b\n -> 3:7: path '/api/v3/trade/place-order?a=b' is wrong: write /part/part
  auth: signed -> auth: singed -> 4:7: unknown auth 'singed', did you mean 'signed'?
  outcome: order\n -> (nothing) -> 1:1: a POST says what remains open if the response is lost: add 'outcome: none |
  outcome: order -> outcome: ordr -> 6:10: unknown outcome 'ordr', did you mean 'order'?
  outcome: order -> outcome: order\nrate_limit: ten -> 7:13: rate_limit 'ten' is wrong: write NUMBER/s/uid or
  outcome: order -> outcome: order\nrate_limit: {a: b} -> 7:13: rate_limit must be text, not a mapping
  outcome: order -> outcome: order\nmodel: orderAck -> 7:8: class name 'orderAck' of the response is not a class name
  outcome: order -> outcome: order\nmodel: None -> 7:8: class name 'None' of the response is a Python keyword
  outcome: order -> outcome: order\nmodel: Side -> 16:3: class 'Side' is also an enum: give the response a 'model:
  outcome: order -> outcome: order\nmodel: TradeApi -> 16:3: class 'TradeApi' is also the class of the group
  outcome: order -> outcome: order\nmodel: PlaceOrderRequest -> 16:3: class 'PlaceOrderRequest' of these fields differs
  size!: decimal -> size!: decmal -> 11:10: unknown type 'decmal', did you mean 'decimal'?
  size!: decimal -> size!: decimal(str) -> 11:10: decimal has no form 'str': write decimal or decimal(num) or
  size!: decimal -> size!: decimal(num -> 11:10: 'decimal(num' is not a field: write 'TYPE', 'TYPE as name' or
  size!: decimal -> size!: [decimal] -> 11:10: only a response has positional rows, as lists: write 'key: TYPE'
  side!: Side -> side!: Sied -> 9:10: unknown type 'Sied', did you mean 'Side'?; or else add it to spec/enums.yaml
  side!: Side -> sidee!: Side -> 9:3: field 'sidee' has no meaning: did you mean 'side'? or else add it to spec/glossary
  side!: Side -> side!: Side\n  newThing: str -> 10:3: field 'newThing' has no meaning: add it to spec/glossary.yaml, or
  side!: Side -> si de!: Side -> 9:3: key 'si de!' is not a name: write 'name', 'name[]' or 'name{}', with '!' or '?'
  side!: Side -> side!: Side\n  side: Side -> 10:3: field 'side' is declared twice: remove one
  side!: Side -> side!: Side\n  side!: Side -> 10:3: key 'side!' occurs twice, first in line 9: remove one
  \n  clientOid: str -> \n  clientOid: str as price -> 13:3: 'clientOid' and 'price' are both called 'price': add 'as
  \n  clientOid: str -> \n  clientOid: str as class -> 13:14: Python name 'class' is a Python keyword: write 'TYPE as
  \n  clientOid: str -> \n  clientOid: str as id -> 13:14: Python name 'id' shadows a Python builtin: write 'TYPE as
  \n  clientOid: str -> \n  clientOid: str as extra -> 13:14: Python name 'extra' is used by the generated code itself
  \n  clientOid: str -> \n  clientOid: str as cID -> 13:14: Python name 'cID' is not a Python name in snake_case
  size!: decimal -> size|qty!: decimal -> 11:3: a request sends a field by one name: write the one that is sure
  orderId: str -> orderId|orderId: str -> 15:3: field 'orderId' is declared twice: remove one
  orderId: str -> orderId|x-y: str -> 15:3: key 'orderId|x-y' is not a name: write 'name', 'name[]' or 'name{}', with
  orderId: str -> orderId: str\n  ts|orderId: timestamp -> 16:3: field 'orderId' is declared twice: remove one
  orderId: str -> orderId: str\n  a-b|c: str as ab - X. -> 16:3: of several names each is letters and digits: 'a-b' is
  response:\n -> response|reply:\n -> 14:1: 'response' itself has one name: remove the others
  orderId: str -> orderId!: str -> 15:3: mark '!' has no meaning in a response: write '?'
  \nresponse:\n  orderId: str\n  clientOid?: str\n -> \nresponse: str(secret)\n -> 14:11: a text without a name can't
  orderId: str -> orderId: str(hidden) -> 15:12: str has no form 'hidden': write str or str(secret)
  /api/v3/trade/place-order\n -> /api/v3/../v2/place-order\n -> 3:7: path '/api/v3/../v2/place-order' is wrong: write
  auth: signed -> aliases: [POST /./x]\nauth: signed -> 4:11: path '/./x' is wrong: write /part/part, each of A-Z a-z
  auth: signed -> aliases: [POST /api/v3/trade/place-order]\nauth: signed -> 3:7: POST /api/v3/trade/place-order is here
  orderId: str -> orderId: none -> 15:12: 'none' is for a whole response: leave the field out, or write 'unknown'
  orderId: str -> orderId: {} -> 15:12: there are no fields in it: name them, or write 'unknown'
  request:\n -> request[] as class:\n -> 7:1: Python name 'class' is a Python keyword: write another
  response:\n -> response:\n  orderId: str\nresponse[]:\n -> 16:1: 'response' occurs twice: remove one
  auth: signed -> auth: signed\nauth: public -> 5:1: key 'auth' occurs twice, first in line 4: remove one
  "1","clientOid":""}} -> "1","clientOid":""} -> 19:15: example: the response is not JSON, Expecting ',' delimiter
  "size":"1"} -> "size":"1" -> 18:14: example: the request is not JSON, Expecting ',' delimiter in its line 1, column 65
  "orderId":"1" -> "orderId":NaN -> 19:15: example: the response is not JSON, NaN isn't a number in JSON: fix it, and
  "orderId":"1" -> "orderId":1 -> 19:15: example: data.orderId is 1, not text: fix the fields, or say so in 'departs'
  "orderId":"1", -> (nothing) -> 19:15: example: data.orderId is missing, though it is declared without '?': fix
  "orderId":"1" -> "ordreId":"1" -> 19:15: example: data.ordreId is not declared, did you mean 'orderId'?: fix the
  "size":"1"} -> "size":"1","x":[1]} -> 18:14: example: request.x is not declared: fix the fields, or say so in
  ,"size":"1"} -> } -> 18:14: example: request.size is missing, though it is required: fix the fields
  "side":"buy" -> "side":["buy"] -> 18:14: example: request.side is ["buy"], which Side does not have: fix the
  "size":"1"} -> "size":{"a":1}} -> 18:14: example: request.size is an object, not one value: fix the fields
  "code":"00000", -> (nothing) -> 19:15: example: the response has no 'code': fix the fields, or say so in 'departs'
  \n    response: ' -> \n    departed: x\n    response: ' -> 19:5: unknown key 'departed' in an example, did you mean
  (read & write) -> (read: write) -> 5:24: not YAML, mapping values are not allowed in this context: put text that holds
  Place an order. -> 'Place bob's order.' -> 1:21: not YAML, did not find expected key: check the indentation, and
  \n  symbol!: str -> \n\tsymbol!: str -> 8:1: not YAML, found character that cannot start any token: indent with
  \n  symbol!: str -> \n   symbol!: str -> 9:3: not YAML, did not find expected key: check the indentation
  Place an order. -> "Place \q order." -> 1:17: not YAML, found unknown escape character: double the backslash
  Place an order. -> "Place \0 order." -> 1:10: escaped character U+0000 is not allowed: remove it
  Trade (read & write) -> no -> 5:13: YAML reads no as a boolean: write 'no', in quotes
  Trade (read & write) -> On -> 5:13: YAML reads On as a boolean: write 'On', in quotes
  Trade (read & write) -> TRUE -> 5:13: YAML reads TRUE as a boolean: write true, or 'TRUE'
  Trade (read & write) -> 1_000 -> 5:13: YAML reads 1_000 as a number: write '1_000', in quotes
  Trade (read & write) -> 0777 -> 5:13: YAML reads 0777 as a number: write '0777', in quotes
  Trade (read & write) -> 12:30:45 -> 5:13: YAML reads 12:30:45 as a number: write '12:30:45', in quotes
  Trade (read & write) -> .inf -> 5:13: YAML reads .inf as a number: write '.inf', in quotes
  Trade (read & write) -> 2024-01-01 -> 5:13: YAML reads 2024-01-01 as a date: write '2024-01-01', in quotes
  Trade (read & write) -> ~ -> 5:13: YAML reads ~ as null: write '~', in quotes
  Trade (read & write) -> (nothing) -> 5:12: permission is empty: write it, or remove the key
  side!: Side -> side!: no -> 9:10: YAML reads no as a boolean: write 'no', in quotes
  side!: Side -> side!: *side -> 9:10: alias *side is not allowed: write out what it refers to
  side!: Side -> side!: &side Side -> 9:10: anchor &side is not allowed: remove it
  side!: Side -> side!: !!str Side -> 9:10: tag tag:yaml.org,2002:str is not allowed: remove it
  side!: Side -> <<: {a: no}\n  side!: Side -> 9:3: a merge key (<<) is not allowed: write the entries out
  side!: Side -> ? [a]\n  : b\n  side!: Side -> 9:5: a key must be text, not a list or a mapping: put it in quotes
  auth: signed -> auth: signed\n---\na: b -> 5:1: a second document begins here: a file holds one, remove the '---'
rest/uta/market/get_tickers.yaml
  auth: public -> auth: public\npermission: Trade -> 5:13: a public call is made without a key: remove 'permission'
  auth: public -> auth: public\noutcome: none -> 5:10: a GET changes nothing: remove 'outcome'
  response[]: -> respnse[]: -> 8:1: unknown key 'respnse[]' in an operation, did you mean 'response'?
  [10/s/ip, 100/m/uid] -> [10/s/ip -> 5:13: not YAML, did not find expected ',' or ']': close the bracket, or put
  flag(yes/no) -> flag(yes) -> 12:11: a flag says how yes and no are spelled on the wire: write flag(yes/no), flag(true/
  - price: decimal -> - price|px: decimal -> 14:7: a position of a row has no name on the wire: write one name
  - price: decimal -> - price -> 14:7: a position of a row names one field: write '- name: TYPE'
  request:\n -> request[]:\n -> 7:3: a GET sends no list: write 'request:'
  symbol!: str -> symbol!: {side: Side} -> 7:3: a query holds no object: declare 'symbol' as what is sent
  symbol=BTC -> symbl=BTC -> 18:14: example: request.symbl is not declared, did you mean 'symbol'?: fix the
  [["1.4", "2"]] -> [["1.4"], ["1.5"]] -> 19:15: example: data[].bids[] has no value for 'size': fix the fields
glossary.yaml
  side: Side -> side: Sied -> 9:7: unknown type 'Sied', did you mean 'Side'?; or else add it to spec/enums.yaml
  str - Trading pair. -> str -> 11:9: 'str' has no meaning: write 'TYPE - Meaning.'
  str - Trading pair. -> [str] -> 11:9: glossary entry 'symbol' must be text, not a list
  symbol: str - -> symbol: str as id - -> 11:9: Python name 'id' shadows a Python builtin: write 'TYPE as another_name
  symbol: str - -> unused: str - Nothing.\nsymbol: str - -> 11:1: glossary entry 'unused' is used by no operation
  symbol: str - -> symbol: str - Pair.\nsymbol: str - -> 12:1: key 'symbol' occurs twice, first in line 11: remove one
enums.yaml
  OrderType: -> Unused:\n  meaning: X.\n  values: [a]\nOrderType: -> 6:1: enum 'Unused' is used by no field: remove it
  values: [limit, market] -> value: [limit, market] -> 8:3: unknown key 'value' in enum OrderType, did you mean
  [limit, market] -> [limit, market, limit] -> 8:27: value 'limit' of enum OrderType occurs twice: remove one
  [limit, market] -> [limit, market, no] -> 8:27: YAML reads no as a boolean: write 'no', in quotes
  [limit, market] -> [limit, market, " x"] -> 8:11: value ' x' of enum OrderType begins or ends with a space: remove it
  [limit, market] -> limit -> 8:11: values must be a list, or a mapping of values to meanings
  [limit, market] -> [] -> 8:11: enum OrderType has no values: add them
errors.yaml
  AuthError - -> ServerBusy retryable unknown - -> 4:12: what may have been carried out is not to be sent again
  AuthError -> AuthErr -> 4:12: unknown error class 'AuthErr', did you mean 'AuthError'?
  AuthError - The key is missing. -> AuthError -> 4:12: error code 40001 'AuthError' is wrong: write 'CLASS [retryable |
  "40001" -> 40001 -> 4:3: YAML reads 40001 as a number: write '40001', in quotes
  "40001" -> "429" -> 4:3: error code 429 is already declared for rest: keep one
  websocket: -> websockets: -> 5:1: unknown key 'websockets' in errors.yaml, did you mean 'websocket'?
api.yaml
  client_order_id: clientOid -> client_order_id: clientOiid -> 23:18: no field is called 'clientOiid', did you mean
  clientOid\n -> clientOid\nnew_client_order_ids: [newOid]\n -> 24:24: no field is called 'newOid', known are clientOid,
  clientOid\n -> clientOid\nnew_client_order_ids: [clientOid]\n -> 24:24: 'clientOid' is another kind of ID already
  clientOid\n -> clientOid\nnew_client_order_ids: newOid\n -> 24:23: 'new_client_order_ids' must be a list of names on
  clientOid\n -> clientOid\norder_id: orderID\n -> 24:11: no field is called 'orderID', did you mean 'orderId'?
  clientOid\n -> clientOid\norder_id: "1 2"\n -> 24:11: order_id '1 2' is wrong: write a parameter's name on the wire
  client_order_id: clientOid\n -> client_order_id: clientOid\ndocs_dates: {a: 2025-13}\n -> 24:17: a date '2025-13' is
  https://api.example.com\n    streams: wss://ws -> http://api.example.com\n    streams: wss://ws -> 3:11: rest 'http://
  wss://ws.example.com -> ws://ws.example.com -> 4:14: streams 'ws://ws.example.com' is wrong: write wss:// and a host
  wss://ws.example.com -> wss://ws..com:x -> 4:14: streams 'wss://ws..com:x' is wrong: write wss:// and a host, without
  paptrading: "1" -> access-key: "1" -> 9:7: header 'access-key' is sent already, in upper or lower case: remove one
  paptrading: "1" -> a: "1"\n      A: "2" -> 10:7: header 'A' is sent already, in upper or lower case: remove one
  client_order_id: clientOid\n -> (nothing) -> 1:1: api.yaml has no 'client_order_id': add it
  "00000" -> 00000 -> 22:12: YAML reads 00000 as a number: write '00000', in quotes
  "1" -> "é" -> 9:19: paptrading 'é' is wrong: write printable ASCII in one line
  BITGET_API_KEY -> BITGET API -> 48:12: api_key 'BITGET API' is wrong: write a name in UPPER_CASE
  variables:\n -> time: {uta: /api/v3/market/ticker}\nvariables:\n -> 47:13: there is no
  variables:\n -> time: {uta: /api/v3/trade/place-order}\nvariables:\n -> 47:13: there is no public GET
  variables:\n -> time: {utb: /api/v3/market/tickers}\nvariables:\n -> 47:8: there is no generation 'utb' of the API
  variables:\n -> too_wide: ["99999"]\nvariables:\n -> 47:12: this isn't a code of REST in errors.yaml: add it
  "3": 100/s/uid -> "1": 100/s/uid -> 28:24: VIP level 1 comes after 2: write the levels upwards
  "3": 100/s/uid -> "3": 10/s/uid -> 28:29: VIP level 3 allows 10, a lower one 60: levels allow more upwards
  message: msg -> message: code -> 19:12: 'code' occurs twice in envelope: each has a name of its own
'''
"""A file, and below it a piece of its text, what it is replaced by, and how the only message begins."""


@pytest.fixture
def folder(tmp_path: Path) -> SpecFolder:
    return SpecFolder(tmp_path)


def test_catalogue_of_these_tests_has_no_mistakes(folder: SpecFolder) -> None:
    assert folder.mistakes() == []


@pytest.mark.parametrize(("file", "old", "new", "message"), list(mistakes_of(MISTAKES)))
def test_a_mistake_is_one_message(folder: SpecFolder, file: str, old: str, new: str, message: str) -> None:
    folder.change(file, old, new)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:{message}")


ORDER = FILES[PLACE_ORDER]
UNREADABLE: dict[str, tuple[str | bytes, str]] = {
    "nothing": ("", "1:1: the file is empty: write the keys that README.md shows"),
    "only comments": ("# one\n\n# two\n", "1:1: the file is empty: write the keys that README.md shows"),
    "text": ("# one\nhello\n", "2:1: the file must be a mapping of keys to values: write 'key: value'"),
    "list": ("- a\n", "1:1: the file must be a mapping of keys to values: write 'key: value'"),
    "Latin-1": (ORDER.replace("an order", "la ördre").encode("latin-1"), "1:19: byte 0xf6 is not UTF-8: save the file"),
    "cut UTF-8": (ORDER.encode() + "# é".encode()[:-1], "20:3: byte 0xc3 is not UTF-8: save the file as UTF-8"),
    "UTF-16": (ORDER.encode("utf-16"), "1:1: the file is UTF-16 or UTF-32: save it as UTF-8"),
    "UTF-16 without mark": (ORDER.encode("utf-16-be"), "1:1: the file is UTF-16 or UTF-32: save it as UTF-8"),
    "escape": (ORDER.replace("an order", "\x1b[1m"), "1:16: the character U+001B is not allowed: remove it"),
    "zero": (ORDER.replace("an order", "an \0"), "1:19: the character U+0000 is not allowed: remove it"),
    "line separator": (ORDER.replace("an order", "an\u2028"), "1:18: the character U+2028 is not allowed: remove it"),
    "deep brackets": (f"{ORDER}x: {'[' * 5000}", "20:43: nested more than 40 levels deep: no API sends that"),
    "deep dashes": (f"{ORDER}x:\n  {'- ' * 5000}", "21:81: nested more than 40 levels deep: no API sends that"),
    "deep keys": (f"{ORDER}x:\n  {'? ' * 5000}", "21:81: nested more than 40 levels deep: no API sends that"),
    "huge": (
        ORDER.replace("an order", "x" * 5_000_000),
        "1:1: the file is larger than 2,000,000 bytes: no file here is",
    ),
}


@pytest.mark.parametrize("case", UNREADABLE)
@pytest.mark.parametrize("file", [PLACE_ORDER, "glossary.yaml"])
def test_unreadable_file_is_one_message(folder: SpecFolder, file: str, case: str) -> None:
    content, message = UNREADABLE[case]
    folder.write(file, content)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:{message}")


@pytest.mark.parametrize("file", ["api.yaml", "enums.yaml", "errors.yaml", "glossary.yaml"])
@pytest.mark.parametrize("content", [None, "", "- a", "a: 'b", b"\xff"])
def test_broken_shared_file_is_one_message(folder: SpecFolder, file: str, content: str | bytes | None) -> None:
    if content is None:
        (folder.spec / file).unlink()
    else:
        folder.write(file, content)
    (line,) = folder.mistakes()
    assert line.startswith(f"spec/{file}:1:")


@pytest.mark.parametrize(("start", "line_end"), [("", "\r\n"), ("", "\r"), ("\ufeff", "\n"), ("\ufeff", "\r\n")])
def test_line_ends_and_byte_order_marks_make_no_difference(folder: SpecFolder, start: str, line_end: str) -> None:
    plain, digest = load(folder.spec), generating._catalogue_digest(folder.project)
    for name, text in FILES.items():
        folder.write(name, start + text.replace("\n", line_end))
    assert (load(folder.spec), generating._catalogue_digest(folder.project)) == (plain, digest)


def test_one_call_in_two_files(folder: SpecFolder) -> None:
    folder.write("rest/uta/trade/place_twice.yaml", ORDER)
    assert folder.mistakes() == [
        "spec/rest/uta/trade/place_twice.yaml:3:7: POST /api/v3/trade/place-order is already described by "
        "spec/rest/uta/trade/place_order.yaml: keep one of the two"
    ]


def test_one_class_name_with_other_fields(folder: SpecFolder) -> None:
    other = ORDER.replace("/trade/place-order", "/trade/x").replace("outcome:", "model: PlaceOrderResult\noutcome:")
    folder.write("rest/uta/trade/x.yaml", other)
    assert folder.mistakes() == [], "the same fields may be the same class"
    folder.write("rest/uta/trade/x.yaml", other.replace("clientOid?: str", "clientOid?: str - Another meaning."))
    (line,) = folder.mistakes()
    assert line.startswith("spec/rest/uta/trade/x.yaml:16:3: class 'PlaceOrderResult' of these fields differs from the")


@pytest.fixture(scope="module")
def shared_folder(tmp_path_factory: pytest.TempPathFactory) -> SpecFolder:
    return SpecFolder(tmp_path_factory.mktemp("spoilt"))


@settings(max_examples=150, derandomize=True, database=None, deadline=None, suppress_health_check=list(HealthCheck))
@given(spoilt())
def test_spoilt_file_is_read_or_refused(shared_folder: SpecFolder, file: tuple[str, bytes]) -> None:
    """Nothing but the refusal of `SpecFolder.mistakes` may come up, whatever is in the file."""
    name, content = file
    shared_folder.write(name, content)
    try:
        for line in shared_folder.mistakes():
            assert re.fullmatch(r"spec/[^:]+:\d+:\d+: .+", line)
    finally:
        shared_folder.write(name, FILES[name])


def test_all_mistakes_in_one_run(folder: SpecFolder, capsys: pytest.CaptureFixture[str]) -> None:
    folder.change(PLACE_ORDER, "size!: decimal", "size!: decmal")
    folder.change(PLACE_ORDER, "auth: signed", "auth: singed")
    folder.change(TICKERS, "ts: timestamp", "ts: no")
    folder.change("glossary.yaml", "symbol: str -", "unused: str - Nothing.\nsymbol: str -")
    folder.change("errors.yaml", "AuthError", "AuthErr")
    folder.write("enums.yaml", FILES["enums.yaml"] + "Unused:\n  meaning: Nothing.\n  values: [a]\n")
    folder.write("rest/uta/trade/x-y.yaml", ORDER.replace("/trade/place-order", "/trade/x").replace("?: str", "?: *x"))
    expected = [
        "spec/enums.yaml:12:1: enum 'Unused' is used by no field: remove it",
        "spec/errors.yaml:4:12: unknown error class 'AuthErr', did you mean 'AuthError'?",
        "spec/glossary.yaml:11:1: glossary entry 'unused' is used by no operation: remove it",
        "spec/rest/uta/market/get_tickers.yaml:16:7: YAML reads no as a boolean: write 'no', in quotes",
        "spec/rest/uta/trade/place_order.yaml:4:7: unknown auth 'singed', did you mean 'signed'?",
        "spec/rest/uta/trade/place_order.yaml:11:10: unknown type 'decmal', did you mean 'decimal'?",
        "spec/rest/uta/trade/x-y.yaml:1:1: file name 'x-y' is not a Python name in snake_case: rename it",
        "spec/rest/uta/trade/x-y.yaml:16:15: alias *x is not allowed: write out what it refers to",
        "8 mistakes in the catalogue; nothing was generated",
    ]
    assert main(["--project", str(folder.project)]) == 1
    assert capsys.readouterr().err.splitlines() == expected


@pytest.mark.parametrize("tree", [{}, {"bitget_client/uta.py": "old", "stats.json": "{}"}])
def test_nothing_is_generated_while_there_is_a_mistake(folder: SpecFolder, tree: dict[str, str]) -> None:
    generated = folder.project / "generated"
    if tree:
        replace_tree(generated, tree)
    before = {path: (path.read_bytes(), path.stat()) for path in generated.rglob("*") if path.is_file()}
    folder.change(PLACE_ORDER, "auth: signed", "auth: singed")
    for command in ([], ["--no-cache"], ["check"]):
        assert main([*command, "--project", str(folder.project)]) == 1
    assert {path: (path.read_bytes(), path.stat()) for path in before} == before
    assert {path.name for path in folder.project.iterdir()} == {"spec", ".cache", *(["generated"] if tree else [])}
