"""`python -m bitget_client doctor`: the examination in a terminal."""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from bitget_runtime.doctor.clients import origins_of, subject_of
from bitget_runtime.doctor.examine import examine
from bitget_runtime.doctor.findings import Kind, Report
from bitget_runtime.doctor.visits import visit
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.call.conduct import ONE_ATTEMPT
from bitget_runtime.rest.hosts import chosen_hosts
from bitget_runtime.rest.wire.credentials import Credentials, Secret, credentials_from
from bitget_runtime.transport.choosing import sender_of, sync_transport
from bitget_runtime.transport.proxies import proxy_for
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts


def main(api: ApiFacts, arguments: Sequence[str] | None = None) -> int:
    """Examine, print the report, and return the exit status: 0 if nothing is wrong, else 1.

    Args:
        api: Facts about the API.
        arguments: What follows the command's name; the process's arguments by default.
    """
    options = _parser(api).parse_args(arguments)
    report = _examined(api, options.env, options.base_url, options.api)
    print(json.dumps(report.as_json(), indent=2) if options.json else report)
    return 0 if report.is_healthy else 1


def _parser(api: ApiFacts) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bitget_client doctor",
        description="Find out why calls fail. Nothing is changed on the account, and no secret is printed.",
        epilog=f"The credentials are taken from {', '.join(list(api.variables.values())[:3])}.",
    )
    parser.add_argument("--env", default=next(iter(api.environments)), choices=list(api.environments))
    parser.add_argument("--base-url", help="another host, such as a mirror or a fake exchange")
    parser.add_argument("--api", choices=["uta", "classic"], help="generation of the API that your program uses")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    return parser


def _examined(api: ApiFacts, env: str, base_url: str | None, wanted: Any) -> Report:
    """`Any`: argparse has checked that it is a generation of the API."""
    report = Report()
    credentials: Credentials | None = None
    kind: Kind = "base_url"
    try:
        url, stream_url = chosen_hosts(api, env, base_url, None, os.environ)
        kind = "certificates"
        tls_context()
        kind = "proxy"
        proxy_for(url)
        kind = "key_format"
        credentials = credentials_from(Secret((None, None, None)), os.environ, api.variables)
    except InvalidArgument as error:
        if kind == "key_format" and " given without " in error.message:
            kind = "credentials"
        report.failed("settings", kind, error.message)
        return report
    transport = sync_transport(None, timeout=ONE_ATTEMPT, ssl_context=None, base_url=url)
    try:
        subject = subject_of(api, (url, stream_url), env, credentials, sender_of(transport))
        return visit(examine(subject, wanted), origins_of(subject, credentials), transport.send)
    finally:
        transport.close()
