"""`bitget history`: candles and records as rows or a file, and folders of them."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

import click
from click.shell_completion import CompletionItem

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.facts import facts_of
from bitget_runtime.cli.failing import Status
from bitget_runtime.cli.output.printing import of_column, opened, sink_of, write_arrow
from bitget_runtime.cli.output.progress import progress_shown
from bitget_runtime.cli.output.rows import OutputType, Row, Target, chosen
from bitget_runtime.cli.parameters import TIME, Text
from bitget_runtime.cli.suggesting import SuggestingGroup
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.history.candles.intervals import Interval
from bitget_runtime.history.facts import KINDS

if TYPE_CHECKING:
    from bitget_runtime.history.holes import TableHole
    from bitget_runtime.history.tables.table import Table

F = TypeVar("F", bound=Callable[..., Any])

_ROWS_AT_ONCE = 1_000

_INTERVAL = Text("interval", lambda text: Interval.named(text).name)

_LIKE_OPTIONS = ("--interval", "--symbol", "--symbols")
"""Arguments that may be taken for options, because they are options of other commands."""


def _symbol(text: str) -> str:
    if _is_interval(text):
        raise InvalidArgument(f"{text!r} is an interval: write one, after the symbols")
    return text


def _is_interval(text: str | None) -> bool:
    try:
        return text is not None and bool(Interval.named(text))
    except InvalidArgument:
        return False


class _Symbol(Text):
    """A symbol, or the interval after the symbols while it is being typed."""

    def __init__(self) -> None:
        super().__init__("symbol", _symbol)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        """The intervals that begin with the typed text, once there is a word before it."""
        before, history = ctx.params.get("interval"), facts_of(ctx).history
        if history is None or not (before or incomplete) or _is_interval(before):
            return []
        known = dict.fromkeys(name for one in history().candles for name in one.intervals)
        return [CompletionItem(name) for name in known if name.startswith(incomplete)]


def _refuse_option(ctx: click.Context, option: click.Parameter, given: str | None) -> None:
    if given is not None and not ctx.resilient_parsing:
        places = " ".join(one.make_metavar(ctx) for one in ctx.command.params if isinstance(one, click.Argument))
        raise click.UsageError(f"INTERVAL is the last argument, after the symbols: {ctx.command_path} {places}", ctx)


def _candle_options(command: F) -> F:
    """Arguments and options that select candles."""
    options = (
        click.argument("symbols", nargs=-1, required=True, type=_Symbol()),
        click.argument("interval", type=_INTERVAL, is_eager=True),  # checked first: a lone symbol is taken for it
        click.option("--category", required=True, help="What is traded, such as SPOT or USDT-FUTURES."),
        click.option("--start", required=True, type=TIME, help="Earliest opening time."),
        click.option("--end", type=TIME, help="The last opens before this; now by default."),
        click.option("--price", type=click.Choice(["last", "mark", "index"]), default="last", show_default=True),
        click.option("--api", type=click.Choice(["uta", "classic"]), default="uta", show_default=True),
        click.option("--quiet", "-q", is_flag=True, help="Do not show progress."),
        click.option(*_LIKE_OPTIONS, "like", hidden=True, expose_value=False, is_eager=True, callback=_refuse_option),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _record_options(command: F) -> F:
    """Options that select records."""
    options = (
        click.option("--start", type=TIME, help="Beginning of the period."),
        click.option("--end", type=TIME, help="First moment after it; now by default."),
        click.option("--category", help="What is traded, such as SPOT, if there is a list per category."),
        click.option("--symbol", "symbols", multiple=True, help="Of this instrument; may be repeated."),
        click.option("--coin", help="Of this coin, if there is a list per coin."),
        click.option("--api", type=click.Choice(["uta", "classic"]), help="Generation; the account's own by default."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@click.group(cls=SuggestingGroup)
def history() -> None:
    """Candles, trades and the account's records, as rows or files.

    They are complete, or say what is missing.
    """


@history.command()
@_candle_options
@click.option("--exact", is_flag=True, help="Decimals in parquet, not floats; texts are exact anyway.")
@click.option("--output", "-o", type=OutputType(), help="json, jsonl, csv, table, parquet, or FILE.csv etc.")
@click.pass_obj
def candles(
    session: Session,
    /,
    symbols: tuple[str, ...],
    interval: str,
    quiet: bool,
    exact: bool,
    output: Target | None,
    **of: Any,
) -> int:
    """All candles of a period that have closed, each once.

    \b
    bitget history candles BTCUSDT 1h --category SPOT --start 2026-11-01

    INTERVAL is 1m, 4h, 1d, 1w, 1M or the like; 1d+8 for the exchange's own days. What is missing is listed on stderr,
    and has its own exit status.
    """
    target = chosen(output)
    with closing(session.client()) as client, progress_shown(quiet) as watcher:
        table = client.history.candles(symbols, interval, exact=exact or _is_text(target), progress=watcher, **of)
    return _written(table, target)


@history.command()
@click.argument("kind", metavar="KIND", type=click.Choice(KINDS))
@_record_options
@click.option("--exact", is_flag=True, help="Decimals in parquet, not floats; texts are exact anyway.")
@click.option("--output", "-o", type=OutputType(), help="json, jsonl, csv, table, parquet, or FILE.csv etc.")
@click.pass_obj
def records(session: Session, /, kind: str, exact: bool, output: Target | None, **of: Any) -> int:
    """Trades, funding rates, and an account's orders, fills, bills and so on in a period, each once.

    KIND is trades, funding_rates, open_interest, orders, fills, bills, funding_payments, transfers, deposits or
    withdrawals. What is missing is listed on stderr, and has its own exit status.
    """
    target = chosen(output)
    with closing(session.client()) as client:
        method: Callable[..., Table] = getattr(client.history, kind)
        table = method(exact=exact or _is_text(target), **_fitting(method, kind, of))
    return _written(table, target)


def _fitting(method: Callable[..., Table], kind: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a method, from the options; each kind of records takes some. `Any`: each has its own type.

    Raises:
        click.UsageError: it doesn't take one, or needs another one.
    """
    taken = inspect.signature(method).parameters
    found = {name: value for name, value in given.items() if value not in (None, ())}
    if "symbol" in taken and "symbols" in found:
        if len(found["symbols"]) > 1:
            raise click.UsageError(f"{kind} are of one --symbol, or of all")
        [found["symbol"]] = found.pop("symbols")
    for name in found.keys() - taken.keys():
        raise click.UsageError(f"{kind} take no --{name.removesuffix('s')}")
    for name, one in taken.items():
        if one.default is one.empty and name not in found:
            raise click.UsageError(f"{kind} need --{name.removesuffix('s')}")
    return found


@history.command()
@click.argument("folder")
@_candle_options
@click.pass_obj
def download(session: Session, /, folder: str, symbols: tuple[str, ...], interval: str, quiet: bool, **of: Any) -> int:
    """Keep candles in a folder: a Parquet file per symbol and month, and a manifest.

    INTERVAL is 1m, 4h, 1d, 1w, 1M or the like; 1d+8 for the exchange's own days. A second run fetches what is missing.
    It may be stopped at any moment.
    """
    with closing(session.client()) as client, progress_shown(quiet) as watcher:
        result = client.history.download(folder, symbols, interval, progress=watcher, **of)
    click.echo(f"{result.rows:,} rows in {folder}, {result.fetched:,} files fetched")
    return _say_missing(result.holes, is_whole=result.is_whole)


@history.command("download-records")
@click.argument("folder")
@click.argument("kind", metavar="KIND", type=click.Choice([one for one in KINDS if one != "open_interest"]))
@_record_options
@click.option("--quiet", "-q", is_flag=True, help="Do not show progress.")
@click.pass_obj
def download_records(session: Session, /, folder: str, kind: str, quiet: bool, **of: Any) -> int:
    """Keep records in a folder: a Parquet file per list and month, for trades per day, and a manifest.

    KIND is as for `bitget history records`, but not open_interest, which the exchange only shows for now. A second
    run fetches what is missing, and requests again what may still change. It may be stopped at any moment.
    Give each account its own folder.
    """
    with closing(session.client()) as client, progress_shown(quiet) as watcher:
        method = client.history.download_records
        found = _fitting(method, kind, {"folder": folder, "kind": kind, **of})
        result = method(progress=watcher, **found)
    click.echo(f"{result.rows:,} rows in {folder}, {result.fetched:,} files fetched")
    return _say_missing(result.holes, is_whole=result.is_whole)


@history.command()
@click.argument("folder")
@click.pass_obj
def verify(session: Session, folder: str) -> int:
    """Compare the files in a folder with its manifest, without a call."""
    with closing(session.client()) as client:
        found = client.history.verify(folder)
    if not found.files and not found.rows and found.damaged == ("manifest.json",):
        raise click.ClickException(f"{folder} has no readable manifest and no history files: is it the right folder?")
    click.echo(f"{found.files:,} files unchanged, {found.rows:,} rows")
    for path in found.damaged:
        click.echo(f"Damaged: {path}", err=True)
    for path in found.strange:
        click.echo(f"Written by something else: {path}", err=True)
    return _say_missing(found.holes, is_whole=found.is_whole)


def _is_text(target: Target) -> bool:
    return target.format != "parquet"


def _written(table: Table, target: Target) -> int:
    if _is_text(target):
        _write_rows(table, target)
    else:
        write_arrow(table.to_arrow(), target.path)
    return _say_missing(table.holes, is_whole=not table.holes)


def _say_missing(holes: Iterable[TableHole], *, is_whole: bool) -> int:
    for hole in holes:
        click.echo(f"Missing: {hole}", err=True)
    return 0 if is_whole else Status.INCOMPLETE


def _write_rows(table: Table, target: Target) -> None:
    with opened(target.path) as write:
        sink = sink_of(target, write, table.columns)
        for rows in _pages(table):
            sink.add(rows)
        sink.close()


def _pages(table: Table) -> Iterator[list[Row]]:
    page: list[Row] = []
    for row in table:
        page.append({name: of_column(value) for name, value in row.items()})
        if len(page) == _ROWS_AT_ONCE:
            yield page
            page = []
    if page:
        yield page
