"""Carries out a plan: in threads, or in asyncio tasks."""

from __future__ import annotations

import time
from collections.abc import Mapping
from concurrent.futures import FIRST_EXCEPTION, Future, wait
from typing import Any

from bitget_runtime.errors import BitgetError
from bitget_runtime.history.candles.plan import Plan
from bitget_runtime.history.near_symbols import naming_near, naming_near_async
from bitget_runtime.history.tables.rows import Page, page_of
from bitget_runtime.history.workers import Workers
from bitget_runtime.rest.client import AsyncClient, SyncClient
from bitget_runtime.rest.operation import Operation, raw_call

Operations = Mapping[str, Operation[Any]]


def carry_out(client: SyncClient, operations: Operations, plan: Plan, concurrency: int) -> None:
    """Request all windows of a plan, several at a time.

    Raises:
        BitgetError: a call failed for good.
    """
    most = max(1, min(concurrency, plan.steps))
    with Workers(most, "bitget-history") as threads:  # even one: unlike a call, waiting for a thread can be interrupted
        working = [threads.submit(_work, client, operations, plan) for _ in range(most)]
        try:
            left: set[Future[None]] = set(working)
            while left and not any(one.done() and one.exception() for one in working):
                # in slices, because a signal just before a wait doesn't end it
                _, left = wait(working, 0.2, return_when=FIRST_EXCEPTION)
        finally:
            plan.stop()  # when one fails, or on Ctrl-C, the others end after their current page
    query = plan.queries[0]
    with naming_near(client, query.facts.generation, query.category):
        for one in working:
            if one.done():
                one.result()


def _work(client: SyncClient, operations: Operations, plan: Plan) -> None:
    while (step := plan.take()) is not None:
        page: Page | None = None
        try:
            while True:
                ask = next(step.walk) if page is None else step.walk.send(page)
                if plan.is_stopped:
                    return
                if ask.pause:
                    time.sleep(ask.pause)
                response = client.call(raw_call(operations[ask.operation]), dict(ask.arguments), None)
                page = page_of(bytes(response.data))
        except StopIteration as end:
            plan.finish(step, end.value)
        except BitgetError as error:
            plan.fail(step, error)


async def carry_out_async(client: AsyncClient, operations: Operations, plan: Plan, concurrency: int) -> None:
    """`carry_out` for asyncio."""
    import asyncio

    query = plan.queries[0]
    async with naming_near_async(client, query.facts.generation, query.category):
        try:
            async with asyncio.TaskGroup() as tasks:
                for _ in range(max(1, min(concurrency, plan.steps))):
                    tasks.create_task(_work_async(client, operations, plan))
        except BaseExceptionGroup as group:
            raise group.exceptions[0] from None


async def _work_async(client: AsyncClient, operations: Operations, plan: Plan) -> None:
    import asyncio

    while (step := plan.take()) is not None:
        page: Page | None = None
        while True:
            try:
                ask = next(step.walk) if page is None else step.walk.send(page)
                if ask.pause:
                    await asyncio.sleep(ask.pause)
                response = await client.call(raw_call(operations[ask.operation]), dict(ask.arguments), None)
                page = page_of(bytes(response.data))
            except StopIteration as end:
                plan.finish(step, end.value)
                break
            except BitgetError as error:
                plan.fail(step, error)
                break
