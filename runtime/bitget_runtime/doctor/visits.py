"""Carries an examination out: looks in threads where others must not wait, and sends by the client's own transport."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping

from bitget_runtime.doctor.examine import Answered, Ask, Examination, Look
from bitget_runtime.doctor.findings import Report
from bitget_runtime.doctor.looks import Unseen
from bitget_runtime.errors import BitgetError
from bitget_runtime.rest.request import Origin, prepare
from bitget_runtime.traces import without_trace
from bitget_runtime.transport.attempt import lost
from bitget_runtime.transport.interface import HttpRequest, HttpResponse


def visit(
    examination: Examination, origins: Mapping[str, Origin], send: Callable[[HttpRequest], HttpResponse]
) -> Report:
    """Carry an examination out.

    Args:
        examination: What is to be done.
        origins: What the requests of each environment have in common.
        send: Sends a request.
    """
    seen: object = None
    while True:
        try:
            step = examination.send(seen)
        except StopIteration as done:
            return _report(done)
        if isinstance(step, Look):
            seen = _look(step)
            continue
        request, sent = _request(step, origins), time.time()
        try:
            response: HttpResponse | BitgetError = send(request)
        except Exception as error:
            response = without_trace(lost(error, request))
        seen = Answered(response, sent, time.time())


async def visit_async(
    examination: Examination, origins: Mapping[str, Origin], send: Callable[[HttpRequest], Awaitable[HttpResponse]]
) -> Report:
    """`visit` for asyncio."""
    seen: object = None
    while True:
        try:
            step = examination.send(seen)
        except StopIteration as done:
            return _report(done)
        if isinstance(step, Look):
            seen = await asyncio.to_thread(_look, step)
            continue
        request, sent = _request(step, origins), time.time()
        try:
            response: HttpResponse | BitgetError = await send(request)
        except Exception as error:
            response = without_trace(lost(error, request))
        seen = Answered(response, sent, time.time())


def _look(step: Look) -> str | Unseen:
    try:
        return step.see()
    except Unseen as error:
        return error


def _request(step: Ask, origins: Mapping[str, Origin]) -> HttpRequest:
    operation = step.operation
    return prepare(
        origins[step.env],
        operation.method,
        operation.path,
        {},
        signed=operation.auth == "signed",
        now=time.time_ns() // 1_000_000 + round(step.offset * 1_000),
        operation=operation.address,
    )


def _report(done: StopIteration) -> Report:
    report = done.value
    assert isinstance(report, Report)
    return report
