"""What importing loads: counted in modules, because milliseconds depend on the machine."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import bitget_client


def modules_after(code: str) -> set[str]:
    """Modules that are loaded once this code has run in a new interpreter, beyond those of a bare one."""
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*set(sys.modules) - before)"
    # certificates of the machine's own choice are a matter for OpenSSL, and so for httpx
    environment = {name: value for name, value in os.environ.items() if name not in ("SSL_CERT_FILE", "SSL_CERT_DIR")}
    command = [sys.executable, "-c", script]
    result = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return set(result.stdout.split())


def test_importing_the_package_loads_nothing_but_the_map_of_what_there_is() -> None:
    loaded = modules_after("import bitget_client")
    assert {name for name in loaded if name.startswith("bitget")} == {"bitget_client"}
    assert not {"httpx", "msgspec", "asyncio", "ssl", "typing_extensions"} & loaded
    assert len(loaded) <= 12


def test_a_client_loads_no_group() -> None:
    loaded = modules_after("from bitget_client import Bitget; Bitget()")
    own = {name for name in loaded if name.startswith("bitget_client.")}
    assert own == {"bitget_client.client", "bitget_client._api"}
    assert not {"httpx", "httpcore", "cryptography", "jinja2", "yaml", "datamodel_code_generator"} & loaded


def test_a_group_is_loaded_with_its_first_use_and_alone() -> None:
    loaded = modules_after("from bitget_client import Bitget; Bitget().uta.market")
    own = {name for name in loaded if name.startswith(("bitget_client.uta", "bitget_client.classic"))}
    assert own == {"bitget_client.uta", "bitget_client.uta.market", "bitget_client.uta.market_models"}


def of_streams(loaded: set[str]) -> set[str]:
    """Modules that only streams need."""
    ours = {name for name in loaded if name.startswith("bitget")}
    own = {name for name in ours if ".stream" in name or name.endswith((".sbe", "_book"))}
    return own | {"picows", "asyncio", "websockets"} & loaded


@pytest.mark.parametrize(
    "code",
    [
        "import bitget_client",
        "from bitget_client import Bitget, AsyncBitget; Bitget; AsyncBitget",
        "from bitget_client import registry; len(registry.channels), list(registry.channels)",
    ],
)
def test_nothing_of_streams_is_loaded_before_there_is_a_client(code: str) -> None:
    assert not of_streams(modules_after(code))


BEFORE = "from bitget_client import Bitget; client = Bitget()"


@pytest.mark.parametrize("code", ["client", "client.uta", "client.uta.stream, client.classic.stream"])
def test_a_client_loads_nothing_of_streams_until_one_is_opened(code: str) -> None:
    assert not of_streams(modules_after(f"{BEFORE}; {code}"))


def test_opening_a_stream_loads_it_and_no_other() -> None:
    loaded = modules_after(f"{BEFORE}; client.uta.stream().close()")
    assert {"bitget_client.uta.stream", "bitget_client.uta.stream_models", "picows", "asyncio"} <= loaded
    assert not {"bitget_client.classic.stream", "bitget_client.uta.market", "websockets"} & loaded


def test_counting_operations_loads_no_group() -> None:
    loaded = modules_after("from bitget_client import registry; len(registry.operations)")
    assert not {name for name in loaded if name.startswith(("bitget_client.uta", "bitget_client.classic"))}


def test_every_export_can_be_had() -> None:
    loaded = modules_after("import bitget_client\nfor name in bitget_client.__all__: getattr(bitget_client, name)")
    assert "bitget_client.client" in loaded


def test_a_name_that_is_not_there_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = bitget_client.Nothing
