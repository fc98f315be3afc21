"""Pages of the docs about the calls of the small catalogue, in agreement with it: a test changes a piece of one."""

from __future__ import annotations

from pathlib import Path

PLACE = """\
# Place Order

- POST /api/v3/trade/place-order
- Permission: Trade (read & write)

### Request Parameters

| Parameter | Type | Required | Description |
| :-- | :-- | :-- | :-- |
| symbol | String | Yes | Trading pair |
| side | String | Yes | Side. `buy` `sell` |
| orderType | String | Yes | Kind. `limit` `market` |
| size | String | Yes | Amount |
| price | String | No | Price |
| clientOid | String | No | Own ID |

```bash
curl -X POST "https://api.bitget.com/api/v3/trade/place-order" \\
  -H "ACCESS-KEY:*" -H "Content-Type: application/json" \\
  -d '{"symbol":"BTCUSDT","side":"buy","orderType":"market","size":"1"}'
```

### Response Parameters

```json
{"code":"00000","data":{"orderId":"1","clientOid":""}}
```

| Parameter | Type | Description |
| :-- | :-- | :-- |
| orderId | String | ID |
| clientOid | String | Own ID |
"""
TICKERS = """\
# Get Tickers

- GET /api/v3/market/tickers
- Rate limit: 10/sec/IP

### Request Parameters

| Parameter | Type | Required | Description |
| :-- | :-- | :-- | :-- |
| symbol | String | Yes | Trading pair |

### Response Parameters

| Parameter | Type | Description |
| :-- | :-- | :-- |
| symbol | String | Trading pair |
"""


def save(folder: Path, text: str, *changes: tuple[str, str], name: str = "Place-Order.md") -> Path:
    """A page with pieces of its text replaced, below a folder that is called as that of the docs is."""
    for old, new in changes:
        assert text.count(old) == 1, f"{old!r} occurs {text.count(old)} times"
        text = text.replace(old, new)
    path = folder / "docs" / "uta" / "trade" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path
