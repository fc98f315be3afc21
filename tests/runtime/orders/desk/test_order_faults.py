"""Scripts of faults, a few of each way; `make soak` runs as many as there is time for."""

from __future__ import annotations

import asyncio
import os

import pytest

import order_run
import plan_run
from order_ways import WAYS, Way

COUNT = int(os.environ.get("ORDER_SCRIPTS", "1"))


@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.kind}-{way.by}")
def test_every_order_ends_as_the_exchange_has_it(way: Way) -> None:
    for number in range(COUNT):
        asyncio.run(order_run.script(way, number))


@pytest.mark.parametrize("way", plan_run.WAYS, ids=lambda way: f"{way.kind}-{way.by}")
def test_every_plan_order_ends_as_the_exchange_has_it(way: Way) -> None:
    for number in range(COUNT):
        asyncio.run(plan_run.script(way, number))
