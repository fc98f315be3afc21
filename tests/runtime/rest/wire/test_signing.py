"""Signatures: the documented strings to sign, and every text that has tripped a client before."""

from __future__ import annotations

import hashlib
import hmac
import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from bitget_client.registry import api as API
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.wire.credentials import Credentials, Secret, credentials_from
from bitget_runtime.rest.wire.request import Origin, prepare
from bitget_runtime.transport.interface import HttpRequest

SECRET = "s3cret/+e$"
NOW = 16273667805456


def signed(method: str, path: str, parameters: Any, credentials: Credentials | None = None) -> HttpRequest:
    origin = Origin("https://host", {}, API.headers, credentials or Credentials("key", SECRET, "pass"))
    return prepare(origin, method, path, parameters, signed=True, now=NOW, operation="test")


def hmac_of(text: str) -> str:
    return b64encode(hmac.new(SECRET.encode(), text.encode(), hashlib.sha256).digest()).decode()


def test_documented_string_of_a_get() -> None:
    request = signed("GET", "/api/mix/v2/market/depth", {"symbol": "BTCUSDT", "limit": "20"})
    expected = "16273667805456GET/api/mix/v2/market/depth?limit=20&symbol=BTCUSDT"
    assert request.headers["ACCESS-SIGN"] == hmac_of(expected)
    assert request.target == "/api/mix/v2/market/depth?limit=20&symbol=BTCUSDT"


def test_documented_string_of_a_post() -> None:
    body = (
        '{"productType":"usdt-futures","symbol":"BTCUSDT","size":"8","marginMode":"crossed","side":"buy",'
        '"orderType":"limit","clientOid":"channel#123456"}'
    )
    request = signed("POST", "/api/v2/mix/order/place-order", json.loads(body))
    assert request.headers["ACCESS-SIGN"] == hmac_of(f"16273667805456POST/api/v2/mix/order/place-order{body}")
    assert request.body == body.encode()


def test_a_signature_known_from_elsewhere() -> None:
    """Computed by `openssl dgst -sha256 -hmac secret -binary | base64`."""
    assert Credentials("key", "secret", "pass").sign(b"1234GET/api/v2/public/time") == (
        "I1eOYLlfGGErERuK2MIk03zn9LsjTHKJBVB0hMjU0GA="
    )


@pytest.mark.parametrize("length", [1, 63, 64, 65, 300])
def test_a_signature_is_an_hmac_whatever_the_length_of_the_key(length: int) -> None:
    secret, message = "k!" * (length // 2) + "x" * (length % 2), "1763856000000GET/path?a=\u00e9".encode()
    credentials = Credentials("key", secret, "pass")
    due = b64encode(hmac.digest(secret.encode(), message, "sha256")).decode()
    assert [credentials.sign(message), credentials.sign(message)] == [due, due]


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("BTCUSDT", "BTCUSDT"),
        ("a b", "a%20b"),
        ("a+b", "a%2Bb"),
        ("$", "%24"),
        ("日本é", "%E6%97%A5%E6%9C%AC%C3%A9"),
        ("a&b=c/d?e#f", "a%26b%3Dc%2Fd%3Fe%23f"),
        ("100%", "100%25"),
        ("a-b_c.d~e", "a-b_c.d~e"),
        ("", ""),
    ],
)
def test_the_query_that_is_signed_is_the_query_that_is_sent(value: str, encoded: str) -> None:
    request = signed("GET", "/api/v2/x", {"name": value})
    assert request.target == f"/api/v2/x?name={encoded}"
    assert request.headers["ACCESS-SIGN"] == hmac_of(f"{NOW}GET{request.target}")


def test_get_parameters_are_sorted_however_they_were_given() -> None:
    forward = signed("GET", "/api/v2/x", {"a": "1", "b": "2", "C": "3"})
    backward = signed("GET", "/api/v2/x", {"C": "3", "b": "2", "a": "1"})
    assert forward.target == backward.target == "/api/v2/x?C=3&a=1&b=2"
    assert forward.headers["ACCESS-SIGN"] == backward.headers["ACCESS-SIGN"]


def test_empty_query_has_no_question_mark() -> None:
    request = signed("GET", "/api/v2/x", {})
    assert request.target == "/api/v2/x"
    assert request.headers["ACCESS-SIGN"] == hmac_of(f"{NOW}GET/api/v2/x")


def test_empty_body_is_an_empty_object() -> None:
    request = signed("POST", "/api/v2/spot/account/upgrade", {})
    assert request.body == b"{}"
    assert request.headers["ACCESS-SIGN"] == hmac_of(f"{NOW}POST/api/v2/spot/account/upgrade{{}}")


def test_non_ascii_body_is_signed_as_utf8() -> None:
    request = signed("POST", "/api/v2/x", {"remark": "naïve $+ 日本"})
    assert request.body == '{"remark":"naïve $+ 日本"}'.encode()
    assert request.headers["ACCESS-SIGN"] == hmac_of(f"{NOW}POST/api/v2/x" + request.body.decode())


def test_rsa_signature_is_verified_by_the_public_key() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()
    request = signed("POST", "/api/v2/x", {"a": "é"}, Credentials("key", pem, "pass"))
    message = f"{NOW}POST/api/v2/x".encode() + request.body
    key.public_key().verify(b64decode(request.headers["ACCESS-SIGN"]), message, padding.PKCS1v15(), SHA256())


def test_the_name_of_a_file_is_no_key() -> None:
    with pytest.raises(InvalidArgument, match="name of a file"):
        Credentials("key", "keys/bitget.pem", "passphrase")


@pytest.mark.parametrize("pem", ["-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----", "-----BEGIN nonsense"])
def test_broken_rsa_key_is_refused_without_being_shown(pem: str) -> None:
    with pytest.raises(InvalidArgument, match="PEM text") as caught:
        Credentials("key", pem, "pass")
    assert "abc" not in str(caught.value)


def test_credentials_come_whole_from_one_place() -> None:
    variables = API.variables
    environment = {"BITGET_API_KEY": "k", "BITGET_SECRET_KEY": "s", "BITGET_PASSPHRASE": "p"}
    found = credentials_from(Secret((None, None, None)), environment, variables)
    assert found is not None
    assert found.api_key == "k"
    assert credentials_from(Secret((None, None, None)), {}, variables) is None
    with pytest.raises(InvalidArgument, match="api_key given without secret_key and passphrase"):
        credentials_from(Secret(("k", None, None)), environment, variables)
    with pytest.raises(InvalidArgument, match="BITGET_API_KEY given without BITGET_SECRET_KEY"):
        credentials_from(Secret((None, None, None)), {"BITGET_API_KEY": "k"}, variables)


def test_credentials_may_be_in_files_that_the_environment_names(tmp_path: Path) -> None:
    environment = {"BITGET_PASSPHRASE": "p"}
    for variable, text in (("BITGET_API_KEY", "k\n"), ("BITGET_SECRET_KEY", "s\n")):
        (tmp_path / variable).write_text(text)
        environment[f"{variable}_FILE"] = str(tmp_path / variable)

    def found(environment: dict[str, str], *given: str) -> Credentials | None:
        return credentials_from(Secret((*given, *[None] * (3 - len(given)))), environment, API.variables)  # type: ignore[arg-type]  # three texts or None

    credentials = found(environment)
    assert credentials is not None
    assert (credentials.api_key, credentials.passphrase.reveal()) == ("k", "p")
    assert credentials.sign(b"x") == Credentials("k", "s", "p").sign(b"x")
    explicit = found({**environment, "BITGET_API_KEY_FILE": str(tmp_path / "nowhere")}, "mine", "s", "p")
    assert explicit is not None
    assert explicit.api_key == "mine"  # and no file is read
    with pytest.raises(InvalidArgument, match="both BITGET_API_KEY and BITGET_API_KEY_FILE are set"):
        found({**environment, "BITGET_API_KEY": "k"})
    with pytest.raises(InvalidArgument, match="BITGET_SECRET_KEY_FILE: No such file") as caught:
        found({**environment, "BITGET_SECRET_KEY_FILE": "the-secret-itself"})
    assert "the-secret-itself" not in str(caught.value)
    (tmp_path / "BITGET_API_KEY").write_text("\n")
    with pytest.raises(InvalidArgument, match="BITGET_API_KEY_FILE: the file is empty"):
        found(environment)


@pytest.mark.parametrize("place", [0, 1, 2])
@pytest.mark.parametrize(
    ("pasted", "named"),
    [
        ("abcd\n", "a line break"),
        (" abcd", "space"),
        ("ab\u00e4cd", r"latin small letter a with diaeresis \(U\+00E4\) as character 3"),
        ("ab\tcd", "a control character"),
        ("abcd\u200b", "zero width space"),
        ("ab\u00a0cd", "no-break space"),
        ("\uff11abcd", "fullwidth digit one"),
        ("ab\ud800cd", "a control character"),
        ("'abcd'", "is in quotes"),
        ('"abcd"', "is in quotes"),
    ],
)
def test_what_slips_into_a_pasted_key_is_told_without_showing_the_key(pasted: str, named: str, place: int) -> None:
    texts = ["key", "secret", "pass"]
    texts[place] = pasted
    with pytest.raises(InvalidArgument, match=named) as caught:
        Credentials(*texts)
    assert str(caught.value).startswith(("api_key", "secret_key", "passphrase")[place])
    assert "abcd" not in str(caught.value)


class Wrapped:
    """A secret in a wrapper, which prints as asterisks."""

    def __str__(self) -> str:
        return "**********"

    def __len__(self) -> int:
        return 4


@pytest.mark.parametrize("value", [b"hidden", 5, Wrapped()])
def test_credentials_that_are_no_text_are_refused_in_words(value: Any) -> None:
    with pytest.raises(InvalidArgument, match=f"secret_key must be a str, not {type(value).__name__}") as caught:
        credentials_from(Secret(("key", value, "pass")), {}, API.variables)
    assert "hidden" not in str(caught.value)


def pem_of(key: Any, encryption: Any = None) -> str:
    text: bytes = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, encryption or NoEncryption())
    return text.decode()


@pytest.fixture(scope="module")
def rsa_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.mark.parametrize(
    "kept", [lambda pem: pem.replace("\n", "\\n"), lambda pem: f'"{pem}"', lambda pem: pem.replace("\n", "\r\n")]
)
def test_a_private_key_is_read_as_environment_files_keep_it(rsa_key: rsa.RSAPrivateKey, kept: Any) -> None:
    pem = pem_of(rsa_key)
    assert Credentials("key", kept(pem), "pass").sign(b"x") == Credentials("key", pem, "pass").sign(b"x")


def test_private_keys_that_cannot_sign_are_told_apart(rsa_key: rsa.RSAPrivateKey) -> None:
    public = rsa_key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    for pem, words in (
        (pem_of(rsa_key, BestAvailableEncryption(b"x")), "encrypted"),
        (public, "public key"),
        (pem_of(ec.generate_private_key(ec.SECP256R1())), "of another kind"),
        (pem_of(rsa_key)[:600], "whole, from BEGIN to END"),
    ):
        with pytest.raises(InvalidArgument, match=words) as caught:
            Credentials("key", pem, "pass")
        assert pem[40:80] not in str(caught.value)


def test_a_signed_call_without_credentials_is_refused() -> None:
    origin = Origin("https://host", {}, API.headers, None, variables=API.variables)
    words = "needs credentials: pass api_key, secret_key and passphrase, or set BITGET_API_KEY, BITGET_SECRET_KEY and "
    with pytest.raises(InvalidArgument, match=rf"uta\.x: {words}BITGET_PASSPHRASE"):
        prepare(origin, "GET", "/api/v3/x", {}, signed=True, now=NOW, operation="uta.x")
