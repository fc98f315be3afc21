"""The client that the command line is given, in tests."""

from __future__ import annotations

from typing import Any

from bitget_client.client import Bitget


def client(*arguments: Any, **options: Any) -> Bitget:
    return Bitget(*arguments, **options)
