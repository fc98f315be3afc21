"""A small catalogue without mistakes, as text: a test writes it to a folder, changes a piece of it and looks on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from hypothesis import strategies as st

from generator.check.catalogue import CatalogueInvalid, load

TICKERS = "rest/uta/market/get_tickers.yaml"
PLACE_ORDER = "rest/uta/trade/place_order.yaml"
BOOKS = "streams/uta/public/books.yaml"
ORDERS = "streams/uta/private/orders.yaml"
SEND_ORDER = "streams/uta/trade/send_order.yaml"

FILES = {
    "api.yaml": """\
environments:
  live:
    rest: https://api.example.com
    streams: wss://ws.example.com
  demo:
    rest: https://api.example.com
    streams: wss://demo.example.com
    headers:
      paptrading: "1"
headers:
  key: ACCESS-KEY
  signature: ACCESS-SIGN
  timestamp: ACCESS-TIMESTAMP
  passphrase: ACCESS-PASSPHRASE
  locale: locale
  rate_limit_remaining: x-mbx-used-remain-limit
envelope:
  code: code
  message: msg
  time: requestTime
  data: data
  success: "00000"
client_order_id: clientOid
limits:
  overall: 6000/m/ip
  locked_for: "300"
  defaults: {signed: 1/s/uid, public: 2/s/ip}
  vip: {"2": 60/s/uid, "3": 100/s/uid}
streams:
  classic:
    channel_key: channel
    public: /v2/public
    private: /v2/private
    parameters_in: params
  uta:
    channel_key: topic
    public: /v3/public
    private: /v3/private
stream_limits:
  messages_per_second: "10"
  subscriptions_per_hour: "240"
  channels_per_connection: "50"
  argument_bytes: "4096"
  connections_per_5_minutes: "300"
  ping_seconds: "30"
  lifetime_hours: "24"
variables:
  api_key: BITGET_API_KEY
  secret_key: BITGET_SECRET_KEY
  passphrase: BITGET_PASSPHRASE
  base_url: BITGET_API_BASE_URL
  stream_url: BITGET_STREAM_BASE_URL
""",
    "enums.yaml": """\
Side:
  meaning: Whether to buy or to sell.
  values:
    buy: Buy.
    sell: Sell.
OrderType:
  meaning: At which price an order trades.
  values: [limit, market]
Depth:
  meaning: How many levels of a book are sent.
  values: ["5", "50"]
""",
    "errors.yaml": """\
both:
  "429": RateLimited retryable - The allowed request rate is exceeded.
rest:
  "40001": AuthError - The key is missing.
websocket:
  "30001": InvalidRequest - The channel does not exist.
""",
    "glossary.yaml": """\
# What names mean.

bids: object - Buy side of the order book, best first.
clientOid: str - Your own id of the order.
lastPr: decimal as last_price - Price of the latest trade.
orderId: str - Bitget's id of the order.
orderType: OrderType - At which price the order trades.
price: decimal - Price.
side: Side - Whether to buy or to sell.
size: decimal - Amount.
symbol: str - Trading pair.
ts: timestamp - Time.
""",
    TICKERS: """\
summary: Get the tickers.
docs: https://www.example.com/tickers
http: GET /api/v3/market/tickers
auth: public
rate_limit: [10/s/ip, 100/m/uid]
request:
  symbol!: str
response[]:
  symbol: str
  lastPr:
  open?: decimal(any) - First price of the day.
  active: flag(yes/no) - Whether it trades.
  bids[]?:
    - price: decimal
    - size: decimal
  ts: timestamp
examples:
  - request: symbol=BTCUSDT
    response: |
      {
        "code": "00000",
        "data": [
          {"symbol": "BTCUSDT", "lastPr": "1.5", "open": 1, "active": "yes", "bids": [["1.4", "2"]], "ts": "17"}
        ]
      }
""",
    PLACE_ORDER: """\
summary: Place an order.
docs: https://www.example.com/place
http: POST /api/v3/trade/place-order
auth: signed
permission: Trade (read & write)
outcome: order
request:
  symbol!: str
  side!: Side
  orderType!: OrderType
  size!: decimal
  price: decimal - Needed for a limit order.
  clientOid: str
response:
  orderId: str
  clientOid?: str
examples:
  - request: '{"symbol":"BTCUSDT","side":"buy","orderType":"market","size":"1"}'
    response: '{"code":"00000","data":{"orderId":"1","clientOid":""}}'
""",
    BOOKS: """\
summary: Order book of one pair.
docs: https://www.example.com/books
channel: books{depth}
pushes: changes
frequency: 100 ms
arguments:
  symbol!: str
  depth: Depth - Levels of each side; all of them when left out.
data[]:
  asks[]? - Sell side of the order book.: [{price: decimal}, {size: decimal}]
  bids[]: [{price: decimal}, {size: decimal}]
  checksum?: int - CRC32 of the book.
  ts: timestamp
examples:
  - subscribe: '{"op":"subscribe","args":[{"topic":"books5","symbol":"BTCUSDT"}]}'
    ack: '{"event":"subscribe","arg":{"topic":"books5","symbol":"BTCUSDT"}}'
    push: |
      {
        "action": "snapshot",
        "arg": {"topic": "books5", "symbol": "BTCUSDT"},
        "data": [{"bids": [["1.4", "2"]], "ts": "17"}],
        "ts": 17
      }
""",
    ORDERS: """\
summary: Your own orders, whenever one changes.
docs: https://www.example.com/orders
channel: order
pushes: events
constant: {instType: UTA}
data[]:
  orderId: str
  side: Side
  size: decimal
examples:
  - subscribe: '{"op":"subscribe","args":[{"instType":"UTA","topic":"order"}]}'
    push: '{"action":"snapshot","arg":{"topic":"order"},"data":[{"orderId":"1","side":"buy","size":"2"}],"ts":17}'
key: [orderId, side]
""",
    SEND_ORDER: """\
summary: Send an order over the stream.
docs: https://www.example.com/send
command: place-order
outcome: order
permission: Trade (read & write)
constant: {instType: UTA}
frame:
  symbol!: str
request:
  side!: Side
  size!: decimal
  clientOid: str
reply:
  orderId: str
  clientOid?: str
examples:
  - request: |
      {"op": "trade", "id": "1", "instType": "UTA", "topic": "place-order", "symbol": "BTCUSDT",
      "args": [{"side": "buy", "size": "1"}]}
    reply: '{"event":"trade","id":"1","topic":"place-order","args":[{"orderId":"1"}],"code":"0","msg":"success"}'
""",
}
"""Text of each file by its path below spec/."""


class SpecFolder:
    """The small catalogue in `project`/spec."""

    def __init__(self, project: Path) -> None:
        self.project = project
        self.spec = project / "spec"
        for name, text in FILES.items():
            self.write(name, text)

    def write(self, name: str, content: str | bytes) -> None:
        """Add a file, or replace it."""
        path = self.spec / name
        assert path.is_relative_to(self.spec), f"{name} is not in the catalogue"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a piece of text that occurs once in a file."""
        text = (self.spec / name).read_bytes().decode()
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def mistakes(self) -> list[str]:
        """What the generator says of it, a line per mistake."""
        try:
            load(self.spec)
        except CatalogueInvalid as invalid:
            return invalid.lines
        return []


def mistakes_of(table: str) -> Iterator[tuple[str, str, str, str]]:
    """File, old text, new text and message of each line of a table of mistakes.

    A line is a file; or, indented, a piece of its text, what it is replaced by, and the message.
    """
    file = ""
    for line in table.strip().splitlines():
        if line.startswith("  "):
            old, new, message = line[2:].replace(r"\n", "\n").replace(r"\t", "\t").split(" -> ")
            yield file, old, new.replace("(nothing)", ""), message
        else:
            file = line


ODD = ["", "~", "no", "{}", "[]", "[[[]]]", "*x", "&x y", "!!int 3", '"', "'", "|", "- a", "? b", "<<", "a: b", "\t"]
ODD += ["none", "class", "Side", "str - ", "decimal(", "flag(/)", "x[]", "x{}", "2020-01-01", '"\\ud800"', "'[{}]'"]
"""What nobody expects where a key or a value belongs."""


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, bytes]:
    """Name of a file, and its content changed here and there."""
    name = draw(st.sampled_from(sorted(FILES)))
    text = FILES[name]
    for _ in range(draw(st.integers(1, 4))):
        text = draw(st.sampled_from([_with_a_cut, _with_an_insertion, _with_other_lines]))(draw, text)
    data = text.encode("utf-8", "surrogatepass")
    if draw(st.integers(0, 9)) == 0:
        at = draw(st.integers(0, len(data)))
        data = data[:at] + draw(st.binary(max_size=8)) + data[at:]
    return name, data


def _with_a_cut(draw: st.DrawFn, text: str) -> str:
    start = draw(st.integers(0, len(text)))
    return text[:start] + text[start + draw(st.integers(1, 80)) :]


def _with_an_insertion(draw: st.DrawFn, text: str) -> str:
    at = draw(st.integers(0, len(text)))
    return text[:at] + draw(st.one_of(st.text(max_size=3), st.sampled_from(ODD))) + text[at:]


def _with_other_lines(draw: st.DrawFn, text: str) -> str:
    """One line becomes another: repeated elsewhere, indented otherwise, with an odd key or an odd value."""
    lines = text.split("\n")
    at, other = draw(st.integers(0, len(lines) - 1)), draw(st.integers(0, len(lines) - 1))
    line, odd = lines[at], draw(st.sampled_from(ODD))
    key, _, value = line.partition(":")
    margin = " " * (len(line) - len(line.lstrip()))
    odd_key, odd_value = f"{margin}{odd}:{value}", f"{key}: {odd}"
    changed = [lines[other], f"{line}\n{line}", line[1:], f" {line}", f"  {line}", odd_key, odd_value]
    lines[at] = draw(st.sampled_from(changed))
    return "\n".join(lines)
