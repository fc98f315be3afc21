"""Call every operation of the fake exchange with a client that openapi-python-client generated.

`tests` and the folder of `generated_python` are on PYTHONPATH; see generated_clients.py.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import importlib
import inspect
import re
import sys
import time
from collections.abc import Generator
from enum import Enum
from typing import Any

import httpx

from bitget_client.registry import operations
from bitget_runtime.fake import FakeCredentials, fake_exchange
from bitget_runtime.rest.operation import Operation
from catalogues.every_operation import ACCOUNTS, BY_SUB, NEVER, SUB, Life


class Signing(httpx.Auth):
    """Signs requests as the documentation of the exchange says."""

    requires_request_body = True

    def __init__(self, credentials: FakeCredentials) -> None:
        self._credentials = credentials

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        timestamp = str(time.time_ns() // 1_000_000)
        signed = timestamp.encode() + request.method.encode() + request.url.raw_path + request.content
        digest = hmac.digest(self._credentials.secret_key.encode(), signed, hashlib.sha256)
        request.headers["ACCESS-KEY"] = self._credentials.api_key
        request.headers["ACCESS-PASSPHRASE"] = self._credentials.passphrase
        request.headers["ACCESS-TIMESTAMP"] = timestamp
        request.headers["ACCESS-SIGN"] = base64.b64encode(digest).decode()
        yield request


def call(operation: Operation[Any], wire: Any, client: Any) -> Any:
    """Call an operation with parameters by wire name. `Any`: what a generated client takes and returns."""
    folder, name = (_snake(part) for part in (operation.address.rpartition(".")[0], operation.address))
    module = importlib.import_module(f"generated_python.api.{folder}.{name}")
    sync_detailed = module.sync_detailed
    parameters = {_plain(each.name): each for each in inspect.signature(sync_detailed).parameters.values()}
    if operation.method == "GET":
        named = {parameters[_plain(wire_name)]: value for wire_name, value in wire.items()}
        arguments = {parameter.name: _value(parameter.annotation, value) for parameter, value in named.items()}
    elif "body" in parameters:
        arguments = {"body": _body(module, wire)}
    else:
        arguments = {}
    return sync_detailed(client=client, **arguments)


def _value(annotation: Any, value: Any) -> Any:
    arms = [annotation, *getattr(annotation, "__args__", ())]
    enum = next((arm for arm in arms if isinstance(arm, type) and issubclass(arm, Enum)), None)
    return value if enum is None or str in arms else enum(value)


def _body(module: Any, wire: Any) -> Any:
    annotation = inspect.signature(module.sync_detailed).parameters["body"].annotation
    models = [annotation, *getattr(annotation, "__args__", ())]
    model = next(each for each in models if hasattr(each, "from_dict"))
    return [model.from_dict(each) for each in wire] if isinstance(wire, list) else model.from_dict(wire)


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _snake(address: str) -> str:
    return re.sub(r"\W", "_", address)


def main() -> None:
    client_class = importlib.import_module("generated_python.client").Client
    failures = []
    for generation, account in ACCOUNTS.items():
        with fake_exchange(account=account) as exchange:
            life = Life(exchange)
            clients = {
                credentials: client_class(base_url=exchange.base_url, httpx_args={"auth": Signing(credentials)})
                for credentials in (exchange.credentials, SUB)
            }
            for address, operation in operations.items():
                if operation.generation != generation or address in NEVER:
                    continue
                wire = life.begin(operation)
                client = clients[SUB if address in BY_SUB else exchange.credentials]
                try:
                    response = call(operation, wire, client)
                except Exception as error:  # whatever a generated client raises
                    failures.append(f"{address}: {type(error).__name__}: {error}")
                    continue
                if response.status_code != 200 or response.parsed is None:
                    failures.append(f"{address}: {response.status_code}: {response.content[:200]!r}")
            life.close()
    print("\n".join([f"{len(operations) - len(NEVER) - len(failures)} responses read", *failures]))
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
