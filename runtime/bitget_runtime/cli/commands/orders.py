"""`bitget orders`: what is in a journal, what is open, and how to cancel it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bitget_runtime.cli.account import NEEDS_STREAMS, check_symbol, generation_of, is_same, listed
from bitget_runtime.cli.calling import Interrupted, Session, ask
from bitget_runtime.cli.failing import Status, status_of
from bitget_runtime.cli.output.listing import API, OUTPUT, SYMBOL, print_rows, say_left_out, target_of
from bitget_runtime.cli.output.rows import Row, Target
from bitget_runtime.cli.suggesting import SuggestingGroup
from bitget_runtime.errors import BitgetError

if TYPE_CHECKING:
    from bitget_runtime.orders.desk.journal import Entry
    from bitget_runtime.orders.face.sync_order import Order

_AT_ONCE = 8
"""Orders to cancel at once; the client's limits apply to all."""


@click.group(cls=SuggestingGroup)
def orders() -> None:
    """All open orders at once, and the content of a journal of orders."""


@orders.command("open")
@API
@SYMBOL
@OUTPUT
@click.pass_obj
def show_open(session: Session, api: str | None, symbol: str | None, output: Target | None) -> int:
    """All open orders of the account, including trigger orders."""
    target = target_of(output)
    with closing(session.signed_client()) as client:
        generation = generation_of(client, api)
        found = listed(session, client, generation, "list_open", symbol)
        if symbol and not found.rows:
            check_symbol(client, generation, symbol)
    print_rows(found.rows, target)
    return say_left_out(found.left_out)


@orders.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@OUTPUT
def journal(file: Path, output: Target | None) -> None:
    """Show a journal of orders, those without a known end first. Nothing is sent or changed."""
    from bitget_runtime.orders.desk.journal import read_journal

    target = target_of(output)
    entries = read_journal(file)
    print_rows([_entry_row(one) for one in sorted(entries, key=lambda one: one.state.is_final)], target)
    unsettled = sum(not one.state.is_final for one in entries)
    click.echo(f"{len(entries):,} orders, {unsettled:,} without a known end", err=True)


@orders.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--wait", default=60.0, show_default=True, help="Seconds after which an order stays unknown.")
@OUTPUT
@click.pass_obj
def resolve(session: Session, file: Path, wait: float, output: Target | None) -> int:
    """Look up the orders in a journal that have no known end, and record the result there.

    Nothing is placed or cancelled; orders that are open stay open.
    """
    from bitget_runtime.orders.desk.journal import read_journal

    target = target_of(output)
    unsettled = {one.number: one for one in read_journal(file) if not one.state.is_final}
    with closing(session.signed_client()) as client:
        for generation in _generations(session, {one.kind for one in unsettled.values()}):
            with _following(client, generation, journal=file) as following:
                _each(following.resumed, lambda order: _await(order, wait))
    found = [one for one in read_journal(file) if one.number in unsettled]  # following the orders has recorded it
    print_rows([_entry_row(one) for one in found], target)
    return 0 if all(one.state.is_final or one.state.is_open for one in found) else Status.UNKNOWN


@orders.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.argument("ids", metavar="ID...", nargs=-1, required=True)
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@OUTPUT
@click.pass_obj
def dismiss(session: Session, file: Path, ids: Sequence[str], yes: bool, output: Target | None) -> None:
    """Record in a journal that orders without a known end are not open: you have looked.

    An ID is a client order ID, or the exchange's. This needs no key, and nothing is sent.
    """
    from bitget_runtime.orders.desk.journal import Journal
    from bitget_runtime.orders.known.state import OrderState

    target = target_of(output)
    with closing(Journal(file)) as journal:
        found = [one for one in journal.unsettled() if not {one.client_order_id, one.order_id}.isdisjoint(ids)]
        _check_dismissed(file, ids, found)
        ask(session, f"This records that {len(found):,} order{'s' * (len(found) != 1)} will be looked up no more", yes)
        for one in found:
            left = one.accepted_until
            journal.update(
                one.number, OrderState.DISMISSED, order_id=one.order_id, filled=one.filled, accepted_until=left
            )
        dismissed = {one.number for one in found}
        print_rows([_entry_row(one) for one in journal.entries() if one.number in dismissed], target)


def _check_dismissed(file: Path, ids: Sequence[str], found: Sequence[Entry]) -> None:
    """Raise unless each ID is that of an order that the exchange can no longer accept."""
    if missing := {*ids} - {name for one in found for name in (one.client_order_id, one.order_id)}:
        names = ", ".join(sorted(missing))
        raise click.UsageError(f"no order without a known end has the ID {names}: see `bitget orders journal {file}`")
    for one in found:
        if one.accepted_until is not None and one.accepted_until >= time.time() * 1_000:
            name = one.client_order_id or one.order_id
            raise click.UsageError(f"the exchange may still accept {name}, until {_moment(one.accepted_until)}")


@orders.command("cancel-all")
@API
@SYMBOL
@click.option("--wait", default=15.0, show_default=True, help="Seconds to wait for the end to be known.")
@click.option("--yes", "-y", is_flag=True, help="Do not ask.")
@OUTPUT
@click.pass_obj
def cancel_all(
    session: Session, api: str | None, symbol: str | None, wait: float, yes: bool, output: Target | None
) -> int:
    """Cancel all open orders of the account, or those of a symbol, and show the outcome of each.

    Trigger orders are not cancelled; if there are some, they are listed at the end, and so is what could not be
    read.
    """
    target = target_of(output)
    if target.path:
        raise click.UsageError("the cancelled orders have to be printed: a file that can't be written would lose them")
    with closing(session.signed_client()) as client:
        generation = generation_of(client, api)
        with _following(client, generation) as following:
            there = [one for one in following.open() if not symbol or is_same(one.symbol, symbol)]
            ended = 0
            if there:
                ask(session, f"This cancels {_meant(len(there), symbol)}", yes)
                ended = _cancelled(there, wait)
                print_rows([_order_row(order) for order in there], target)
        left = listed(session, client, generation, "list_open", symbol)
        if symbol and not there and not left.rows:
            check_symbol(client, generation, symbol)
    if left.rows:
        names = ", ".join(f"{row['kind']} {row.get('order_id')}" for row in left.rows)
        click.echo(f"Still open: {names}", err=True)
    elif not there:
        of = f" of {symbol}" if symbol else ""
        click.echo(f"No open order{of} was found." if left.left_out else f"No order{of} is open.", err=True)
    status = say_left_out(left.left_out)
    return ended or (Status.INCOMPLETE if left.rows else status)


def _meant(count: int, symbol: str | None) -> str:
    """Which orders are meant, in words."""
    return f"{count:,} open order{'' if count == 1 else 's'} of {symbol or 'all instruments'} (no trigger orders)"


def _cancelled(there: Sequence[Order], wait: float) -> int:
    """The exit status of cancelling these orders."""
    try:
        return max(_each(there, lambda order: _cancel(order, wait)), default=0)
    except KeyboardInterrupt:
        raise Interrupted("it was stopped while cancelling orders: `bitget orders open` shows the rest") from None


def _cancel(order: Order, wait: float) -> int:
    """The exit status of cancelling one order, and of waiting for its end."""
    status = Status.UNKNOWN
    try:
        order.cancel()
    except BitgetError as error:
        click.echo(f"{order.id or order.client_order_id}: {error}", err=True)
        status = status_of(error)
        wait = wait if status is Status.UNKNOWN else 0.001  # a refusal: it may have ended meanwhile
    try:
        order.final(wait)
    except TimeoutError:
        if status is Status.UNKNOWN:
            click.echo(f"{order.id or order.client_order_id}: no end was reported in {wait:g} s", err=True)
        return status
    return 0


def _await(order: Order, wait: float) -> int:
    """Wait until the outcome of an order and of what it has placed is known, or for `wait` seconds."""
    with suppress(TimeoutError):
        if not order.live(wait).is_open:
            order.final(wait)
    return 0


def _each(orders_: Sequence[Order], what: Callable[[Order], int]) -> list[int]:
    executor = ThreadPoolExecutor(_AT_ONCE, "orders")
    try:
        return list(executor.map(what, orders_))
    finally:
        executor.shutdown(cancel_futures=True)


def _following(client: Any, generation: str, **options: Any) -> Any:
    """The orders of a client. `Any`: both classes come from the catalogue.

    Raises:
        click.ClickException: a package is missing.
    """
    try:
        from bitget_runtime.orders.options import OrderOptions

        return getattr(client, generation).orders(OrderOptions(**options))
    except ModuleNotFoundError as error:
        raise click.ClickException(f"{NEEDS_STREAMS} ({error})") from None


def _generations(session: Session, kinds: set[str]) -> list[str]:
    load = session.facts.api.load_orders
    lives = load().lives if load else {}
    return sorted({lives[kind].generation for kind in kinds if kind in lives})


def _moment(milliseconds: int) -> str:
    from bitget_runtime.values.scalars import Timestamp

    return Timestamp(milliseconds).datetime.isoformat()


def _entry_row(entry: Entry) -> Row:
    return {
        "state": entry.state.value,
        "kind": entry.kind,
        "category": entry.category,
        "symbol": entry.symbol,
        "client_order_id": entry.client_order_id,
        "order_id": entry.order_id,
        "sent": _moment(entry.sent),
        "filled": entry.filled,
        "arguments": entry.arguments,
    }


def _order_row(order: Order) -> Row:
    return {
        "state": order.state.value,
        "category": order.category,
        "symbol": order.symbol,
        "client_order_id": order.client_order_id,
        "order_id": order.id,
        "filled": format(order.filled, "f"),
    }
