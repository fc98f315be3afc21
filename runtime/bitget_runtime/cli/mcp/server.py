"""The tools of `Desk` as a server, over the standard streams."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, ParamSpec

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError

from bitget_runtime import __version__
from bitget_runtime.cli.mcp.desk import Desk, Refused
from bitget_runtime.errors import BitgetError

if TYPE_CHECKING:
    from bitget_runtime.cli.calling import Session

P = ParamSpec("P")

_INSTRUCTIONS = (
    "The Bitget exchange. search finds calls, describe says what one takes, read calls it. Orders: preview_order, show "
    "the preview to the user, and carry_out its token only when they agree. Money and settings can't be changed."
)


def server_for(desk: Desk) -> MCPServer:
    """A server with the tools of a desk."""
    server = MCPServer("bitget", instructions=_INSTRUCTIONS, version=__version__)
    tools: list[Callable[..., str]] = [
        desk.search,
        desk.describe,
        desk.explain,
        desk.read,
        desk.account,
        desk.candles,
        desk.account_mode,
        desk.doctor,
        desk.stream,
        desk.preview_order,
        desk.carry_out,
    ]
    for tool in tools:
        server.add_tool(_refusing(tool), structured_output=False)
    return server


def run(session: Session, *, may_trade: bool) -> None:
    """Serve until the streams are closed."""
    desk = Desk(session, may_trade=may_trade)
    try:
        server_for(desk).run()
    finally:
        desk.close()


def _refusing(tool: Callable[P, str]) -> Callable[P, str]:
    """A tool whose refusals reach the caller as such."""

    @wraps(tool)
    def call(*arguments: P.args, **named: P.kwargs) -> str:
        try:
            return tool(*arguments, **named)
        except (Refused, BitgetError) as error:
            raise ToolError(str(error)) from None

    return call
