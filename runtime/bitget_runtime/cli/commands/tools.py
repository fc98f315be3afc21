"""Commands that help: keys, the doctor, the fake exchange."""

from __future__ import annotations

import re

import click
from msgspec.structs import replace

from bitget_runtime.cli.calling import Session
from bitget_runtime.cli.profiles import begun, forget, save
from bitget_runtime.rest.wire.credentials import Credentials, Secret
from bitget_runtime.traces import unseen


def _profile_name(_: click.Context, __: click.Parameter, name: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,40}", name):
        raise click.BadParameter("letters, digits, - and _ only, 40 at most")
    return name


_PROFILE = click.option(
    "--profile",
    default="default",
    show_default=True,
    callback=_profile_name,
    help="Its name.",
    shell_complete=begun,
)


@click.command()
@_PROFILE
@click.pass_obj
@unseen
def login(session: Session, profile: str) -> None:
    """Save a key as a profile.

    Asks for the three parts one by one, without showing them. `--env` before `login` says what the key is for.
    """
    asked = ("API key", "Secret key", "Passphrase")
    values = [click.prompt(what, hide_input=True, err=True).strip() for what in asked]
    Credentials(*values)  # raises if something can't be right
    env = session.env or next(iter(session.facts.api.environments))
    where = save(profile, env, Secret((values[0], values[1], values[2])))
    click.echo(f"Saved in {where}, for {env}: bitget --profile {profile} doctor tests it.", err=True)


@click.command()
@_PROFILE
def logout(profile: str) -> None:
    """Remove a profile."""
    if not forget(profile):
        raise click.ClickException(f"there is no profile {profile!r}")
    click.echo(f"Removed {profile}.", err=True)


@click.command()
@click.option("--api", type=click.Choice(["uta", "classic"]), help="API generation that your program uses.")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
@click.pass_obj
@click.pass_context
def doctor(ctx: click.Context, session: Session, api: str | None, as_json: bool) -> None:
    """Find out why calls fail. Changes nothing on the account, and prints no secret."""
    import json
    from contextlib import closing

    with closing(session.client()) as client:
        report = client.doctor(api)
    click.echo(json.dumps(report.as_json(), indent=2) if as_json else str(report))
    ctx.exit(0 if report.is_healthy else 1)


@click.command(context_settings={"ignore_unknown_options": True, "help_option_names": []}, add_help_option=False)
@click.argument("options", nargs=-1, type=click.UNPROCESSED)
@click.pass_context
def fake(ctx: click.Context, options: tuple[str, ...]) -> None:
    """Start the fake exchange, to try things out without an account."""
    from bitget_runtime.fake.__main__ import main

    ctx.exit(main(options, ctx.command_path))


@click.command()
@click.option("--live", is_flag=True, help="Use the live exchange; without it, demo trading.")
@click.option("--trade", is_flag=True, help="Allow placing previewed orders; without it, only reads.")
@click.pass_obj
def mcp(session: Session, live: bool, trade: bool) -> None:
    """Serve the catalogue and the exchange to programs that use tools (Model Context Protocol).

    Reads only. With --trade it places, changes and cancels orders, each after a preview. It never moves money or
    changes settings.
    """
    try:
        from bitget_runtime.cli.mcp.server import run
    except ModuleNotFoundError as error:
        raise click.ClickException(f"this needs more packages: pip install mcp picows ({error})") from None
    run(replace(session, env="live" if live else session.env or "demo"), may_trade=trade)
