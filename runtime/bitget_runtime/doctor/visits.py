"""Carries out an examination: looks in threads if need be, and sends through the client's own transport."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Any, TypeAlias

from bitget_runtime.doctor.examine import Answered, Ask, Examination, Look
from bitget_runtime.doctor.findings import Report
from bitget_runtime.doctor.looks import Unseen
from bitget_runtime.rest.call.echoes import body_without_echo
from bitget_runtime.rest.wire.request import Origin, prepare
from bitget_runtime.traces import without_trace
from bitget_runtime.transport.attempt import lost
from bitget_runtime.transport.interface import HttpRequest, HttpResponse

_Steps: TypeAlias = Generator[Look | HttpRequest, Any, Report]
"""`Any`: a text or `Unseen` for a look, a response or an exception for a request."""


def visit(
    examination: Examination, origins: Mapping[str, Origin], send: Callable[[HttpRequest], HttpResponse]
) -> Report:
    """Carry out an examination.

    Args:
        examination: The steps of the examination.
        origins: What the requests of each environment share.
        send: Sends a request.
    """
    steps = _steps(examination, origins)
    result: object = None
    try:
        while True:
            step = steps.send(result)
            try:
                result = step.see() if isinstance(step, Look) else send(step)
            except Exception as error:
                result = error
    except StopIteration as done:
        report: Report = done.value
        return report


async def visit_async(
    examination: Examination, origins: Mapping[str, Origin], send: Callable[[HttpRequest], Awaitable[HttpResponse]]
) -> Report:
    """`visit` for asyncio."""
    steps = _steps(examination, origins)
    result: object = None
    try:
        while True:
            step = steps.send(result)
            try:
                result = await (asyncio.to_thread(step.see) if isinstance(step, Look) else send(step))
            except Exception as error:
                result = error
    except StopIteration as done:
        report: Report = done.value
        return report


def _steps(examination: Examination, origins: Mapping[str, Origin]) -> _Steps:
    """The same steps with each question as a request; receives what was seen, the response, or the exception."""
    seen: object = None
    while True:
        try:
            step = examination.send(seen)
        except StopIteration as done:
            report: Report = done.value
            return report
        if isinstance(step, Look):
            seen = yield step
            if isinstance(seen, Exception) and not isinstance(seen, Unseen):
                raise seen
            continue
        request, sent = _request(step, origins), time.time()
        result = yield request
        if isinstance(result, Exception):
            result = without_trace(lost(result, request))
        else:  # the report quotes unknown errors
            shown = body_without_echo(result.body, request, origins[step.env].names)
            result = HttpResponse(result.status, result.headers, shown)
        seen = Answered(result, sent, time.time())


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
