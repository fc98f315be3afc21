"""The ways that scripts of faults go: whose orders, and how they are sent."""

from __future__ import annotations

from typing import Any, NamedTuple

from bitget_runtime.fake.backing import AccountKind

AT_REST = 120.0
"""Seconds after which a script has failed: a busy machine takes many times as long as a free one."""


class Way(NamedTuple):
    """What a script goes through: kind of orders, and how they are sent."""

    kind: str
    by: Any

    @property
    def generation(self) -> str:
        return self.kind.partition("_")[0]

    @property
    def account(self) -> AccountKind:
        return "unified" if self.generation == "uta" else "classic"

    @property
    def operations(self) -> str:
        group = {"uta": "uta.trade", "classic_spot": "classic.spot.trade", "classic_futures": "classic.contract.trade"}
        return group[self.kind]


def can(way: Way, steps: str) -> bool:
    """Whether a way has something to do for a kind of steps."""
    return steps != "position_mode" or way.kind != "classic_spot"


WAYS = [Way(kind, by) for kind in ("uta", "classic_spot", "classic_futures") for by in ("rest", "websocket")]
