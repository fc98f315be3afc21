"""What tests of the runtime share."""

from __future__ import annotations

import pytest

from stand_ins.servers.tls import Certificates, make_certificates


@pytest.fixture
def trust_as_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    """Certificates that a developer's environment names decide nothing, such as which library sends."""
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)


@pytest.fixture(autouse=True)
def quiet_market(request: pytest.FixtureRequest) -> None:
    """Nothing is pushed but what a test asks for."""
    if "fake_exchange" in request.fixturenames:
        request.getfixturevalue("fake_exchange").streams.stop_market()


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    """Those of a server on loopback, and of the authority that signed them, which nobody trusts by himself."""
    return make_certificates(tmp_path_factory.mktemp("tls"))
