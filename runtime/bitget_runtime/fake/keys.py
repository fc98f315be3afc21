"""Keys of the fake exchange: whose they are, and how their signatures are checked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from hmac import compare_digest
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from bitget_runtime.rest.wire.credentials import hmac_signer

if TYPE_CHECKING:
    from bitget_runtime.fake.core import User

Verify: TypeAlias = Callable[[bytes, bytes], bool]
"""Checks whether the second argument is a signature of the first."""


class FakeCredentials(NamedTuple):
    """Credentials of a fake exchange, in the order `Bitget` takes them. They protect nothing, so they may be shown."""

    api_key: str
    secret_key: str
    passphrase: str


DEFAULT_CREDENTIALS = FakeCredentials("fake-api-key", "fake-secret-key", "fakepassphrase")


@dataclass(frozen=True)
class Key:
    """One key of a user.

    Attributes:
        credentials: The credentials.
        verify: Checks a signature.
        user: Its user.
        read_only: Whether it may only read.
        addresses: IP addresses it may be used from; empty for any.
        demo: Whether it is for demo trading.
    """

    credentials: FakeCredentials
    verify: Verify = field(repr=False)
    user: User = field(repr=False)
    read_only: bool = False
    addresses: frozenset[str] = frozenset()
    demo: bool = False

    def has_passphrase(self, passphrase: bytes) -> bool:
        """Whether it is the key's passphrase."""
        return compare_digest(passphrase, self.credentials.passphrase.encode())


def hmac_verifier(secret_key: str) -> Verify:
    sign = hmac_signer(secret_key)
    return lambda message, signature: compare_digest(sign(message).encode(), signature)


def rsa_verifier(public_key_pem: str) -> Verify:
    """Returns a check of signatures with an RSA public key.

    Raises:
        ValueError: the text is not an RSA public key in PEM form.
    """
    from base64 import b64decode

    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric import padding, rsa
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    key = load_pem_public_key(public_key_pem.encode())
    if not isinstance(key, rsa.RSAPublicKey):
        raise ValueError("public_key_pem is not an RSA key")
    public_key, padded, digest = key, padding.PKCS1v15(), SHA256()

    def verify(message: bytes, signature: bytes) -> bool:
        try:
            public_key.verify(b64decode(signature, validate=True), message, padded, digest)
        except (ValueError, InvalidSignature):
            return False
        return True

    return verify
