"""A small catalogue without mistakes, as text: a test writes it to a folder, changes a piece of it and looks on."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from generator.catalogue import CatalogueInvalid, load

TICKERS = "rest/uta/market/get_tickers.yaml"
PLACE_ORDER = "rest/uta/trade/place_order.yaml"

FILES = {
    "api.yaml": """\
environments:
  live:
    rest: https://api.example.com
  demo:
    rest: https://api.example.com
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
variables:
  api_key: BITGET_API_KEY
  secret_key: BITGET_SECRET_KEY
  passphrase: BITGET_PASSPHRASE
  base_url: BITGET_API_BASE_URL
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
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)

    def change(self, name: str, old: str, new: str) -> None:
        """Replace a piece of text that occurs once in a file."""
        text = (self.spec / name).read_bytes().decode()
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))

    def mistakes(self) -> list[str]:
        """What the generator says of it, a line a mistake."""
        try:
            load(self.spec)
        except CatalogueInvalid as invalid:
            return invalid.lines
        return []


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
