"""Tables: what they are to Arrow, pandas, polars and DuckDB, to notebooks and to files."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest

from bitget_client import Bitget, InvalidArgument, Model, Table, TableHole, to_table
from bitget_client.uta.trade_models import Position
from bitget_runtime.history.holes import joined
from bitget_runtime.history.tables.plot import Figure


class Coin(Model, frozen=True):
    name: str = ""


class CoinPage(Model, frozen=True):
    items: list[Coin] | None = None


def table(rows: int = 3, **columns: Any) -> Table:
    times = pyarrow.array([60_000 * row for row in range(rows)], pyarrow.timestamp("ms", "UTC"))
    data = {"time": times, "symbol": ["A<B"] * rows, "close": [row / 2 for row in range(rows)], **columns}
    return Table(pyarrow.table(data), [TableHole("A<B", 0, 60_000, "absent")], "candles")


def test_arrow_pandas_polars_and_duckdb_take_it_as_it_is() -> None:
    one = table()
    assert pyarrow.table(one).equals(one.to_arrow())
    assert polars.DataFrame(one)["close"].to_list() == [0.0, 0.5, 1.0]
    assert pandas.DataFrame.from_arrow(one)["close"].tolist() == [0.0, 0.5, 1.0]
    relation = duckdb.sql("select sum(close) from one")
    assert relation is not None
    assert relation.fetchall() == [(1.5,)]
    assert one.to_pandas()["time"].iloc[1] == pandas.Timestamp("1970-01-01T00:01", tz="UTC")
    assert one.to_polars().schema["time"] == polars.Datetime("ms", "UTC")


def test_it_is_a_table_to_python() -> None:
    one = table()
    assert (len(one), one.columns) == (3, ("time", "symbol", "close"))
    assert one["close"] == [0.0, 0.5, 1.0]
    assert one.to_rows()[1] == {"time": datetime(1970, 1, 1, 0, 1, tzinfo=UTC), "symbol": "A<B", "close": 0.5}
    assert list(one) == one.to_rows()
    assert repr(one) == "Table(candles: 3 rows, time, symbol, close, 1 hole)"
    assert repr(to_table([])) == "Table(0 rows, no columns)"
    with pytest.raises(KeyError):
        one["open"]


def test_notebooks_see_the_first_and_last_rows_and_what_is_missing() -> None:
    html = table(1000)._repr_html_()
    assert html.count("<tr>") == 12
    assert "A&lt;B" in html
    assert "A<B" not in html
    assert "1,000 rows" in html
    assert "missing: A&lt;B: 1970-01-01 00:00 to 1970-01-01 00:01 UTC, absent" in html
    assert table(0)._repr_html_().count("<tr>") == 1


def test_parquet_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    table().write_parquet(path)
    assert pyarrow.parquet.read_table(path).equals(table().to_arrow())
    path.chmod(0o600)
    broken = Table(None)
    with pytest.raises(AttributeError):
        broken.write_parquet(path)
    assert [one.name for one in tmp_path.iterdir()] == ["x.parquet"]
    assert pyarrow.parquet.read_table(path).num_rows == 3


def test_threads_may_write_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, write, written = tmp_path / "x.parquet", pyarrow.parquet.write_table, list[Path]()

    def meanwhile(data: pyarrow.Table, passing: Path) -> None:
        write(data, passing)
        written.append(passing)
        if len(written) == 1:
            table().write_parquet(path)

    monkeypatch.setattr(pyarrow.parquet, "write_table", meanwhile)
    table().write_parquet(path)
    assert len(written) == 2
    assert [one.name for one in tmp_path.iterdir()] == ["x.parquet"]


def test_holes_that_touch_are_one() -> None:
    holes = [TableHole("A", 5, 9, "absent"), TableHole("A", 0, 5, "absent"), TableHole("B", 9, 10, "absent")]
    assert joined(holes) == (TableHole("A", 0, 9, "absent"), TableHole("B", 9, 10, "absent"))
    assert joined([TableHole("A", 0, 5, "absent"), TableHole("A", 5, 6, "failed")])[1].reason == "failed"


def test_tables_of_models_have_the_types_of_their_fields(client: Bitget) -> None:
    tickers = client.uta.market.get_tickers(category="SPOT")
    frame = to_table(tickers)
    assert len(frame) == len(tickers)
    row = frame.to_rows()[0]
    assert row["symbol"] == tickers[0].symbol
    assert row["last_price"] == float(tickers[0].last_price)
    assert isinstance(row["last_price"], float)
    exact = to_table(tickers, exact=True).to_rows()[0]
    assert exact["last_price"] == tickers[0].last_price
    assert isinstance(exact["last_price"], Decimal)
    metadata = frame.to_arrow().schema.field("last_price").metadata
    assert metadata[b"meaning"].decode().startswith("Price")
    candles = to_table(client.uta.market.get_candles(category="SPOT", symbol="BTCUSDT", interval="1m", limit=3))
    assert str(candles.to_arrow().schema.field("ts").type) == "timestamp[ms, tz=UTC]"


def test_tables_of_fields_within_fields_are_json(client: Bitget) -> None:
    frame = to_table([client.uta.account.get_assets()])
    kinds = {field.name: str(field.type) for field in frame.to_arrow().schema}
    assert kinds["assets"] == "string"
    assert frame["assets"][0].startswith('[{"coin"')


@pytest.mark.parametrize(
    ("models", "said"),
    [
        ([1], "takes models, as methods return them, not int"),
        ("text", "a list of models, not str"),
        ([Coin(), CoinPage()], "of one class, whose fields are the columns, not Coin and CoinPage"),
        (CoinPage(items=[]), r"not a single CoinPage x: write to_table\(x.items\) for its rows"),
        (Coin(), r"not a single Coin x: write to_table\(\[x\]\)"),
    ],
)
def test_tables_are_of_models_of_one_class(models: Any, said: str) -> None:
    with pytest.raises(InvalidArgument, match=said):
        to_table(models)


def test_a_table_may_have_no_rows(client: Bitget) -> None:
    assert (len(to_table([])), to_table([]).columns) == (0, ())
    empty = to_table([], Position)
    assert len(empty) == 0
    assert "mark_price" in empty.columns
    with pytest.raises(InvalidArgument, match="of class Position, not Coin"):
        to_table([Coin()], Position)
    walk = client.uta.trade.iter_fills(category="SPOT")
    assert len(to_table(walk)) == 0


def test_tables_say_how_they_are_read() -> None:
    assert repr(table(1)) == "Table(candles: 1 row, time, symbol, close, 1 hole)"
    with pytest.raises(KeyError, match="no column 'closed': did you mean 'close'"):
        table()["closed"]
    with pytest.raises(KeyError, match="there are time, symbol, close"):
        table()["nosuch"]
    for wrong in (0, ["time", "close"]):
        with pytest.raises(TypeError, match="takes the name of a column"):
            table()[wrong]  # type: ignore[index]  # what a program without types may do


def test_charts_open_without_a_network(client: Bitget, tmp_path: Path) -> None:
    candles = client.history.candles(["BTCUSDT", "ETHUSDT"], "1d", category="SPOT", start="2025-12-01")
    figure = candles.plot()
    assert isinstance(figure, Figure)
    assert [trace.type for trace in figure.figure.data] == ["candlestick", "bar"] * 2
    figure.write_html(tmp_path / "chart.html")
    assert "plotly" in (tmp_path / "chart.html").read_text(encoding="utf-8")
    assert [trace.type for trace in table().plot().figure.data] == ["scatter"]
    with pytest.raises(InvalidArgument, match="no time"):
        Table(pyarrow.table({"a": ["b"]})).plot()


def test_balances_are_drawn_per_coin_and_stay_until_the_next_bill() -> None:
    bills = table(3, coin=["USDT", "BTC", "USDT"], balance=[1.0, 2.0, None], fee=[0.0, 0.0, 0.0])
    traces = bills.plot().figure.data
    assert [(one.name, list(one.y), one.line.shape) for one in traces] == [
        ("BTC balance", [2.0], "hv"),
        ("USDT balance", [1.0, None], "hv"),
    ]


@pytest.mark.parametrize(("missing", "extra"), [("pyarrow", "data"), ("plotly", "plot")])
def test_a_package_that_is_missing_is_named_with_its_extra(missing: str, extra: str) -> None:
    program = (
        f"import sys; sys.modules[{missing!r}] = None\n"
        "from bitget_runtime.history.tables.extras import package\n"
        f"package('{missing}.x', '{extra}')\n"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    says = f"InvalidArgument: needs the package {missing}, which the extra {extra} installs: pip install {missing}"
    assert says in ended.stderr


def test_neither_the_import_nor_the_face_loads_arrow() -> None:
    program = (
        "import sys, bitget_client; bitget_client.Bitget().history\n"
        "assert not {'pyarrow', 'plotly', 'pandas', 'polars', 'numpy', 'rich'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_missing_list_of_an_empty_page_has_no_rows() -> None:
    assert len(to_table(None)) == 0
