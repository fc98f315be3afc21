"""`bitget positions` and `bitget balances`: what an account of either kind holds."""

from __future__ import annotations

from contextlib import closing

import click

from bitget_runtime.cli.account import ListRole, generation_of, listed
from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.output.listing import API, OUTPUT, SYMBOL, print_rows, say_left_out, target_of
from bitget_runtime.cli.output.rows import Target


@click.command()
@API
@SYMBOL
@OUTPUT
@click.pass_obj
def positions(session: Session, api: str | None, symbol: str | None, output: Target | None) -> int:
    """All open positions of the account. `bitget watch positions` shows them as they change."""
    return _print(session, api, "list_positions", output, symbol)


@click.command()
@API
@OUTPUT
@click.pass_obj
def balances(session: Session, api: str | None, output: Target | None) -> int:
    """The balances of the account, by coin."""
    return _print(session, api, "list_balances", output)


def _print(session: Session, api: str | None, role: ListRole, output: Target | None, symbol: str | None = None) -> int:
    target = target_of(output)
    with closing(session.signed_client()) as client:
        found = listed(session, client, generation_of(client, api), role, symbol)
    print_rows(found.rows, target)
    return say_left_out(found.left_out)
