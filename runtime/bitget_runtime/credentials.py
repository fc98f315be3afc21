"""API keys, and the signatures made with them. Nothing here shows a secret when it is printed, logged or pickled."""

from __future__ import annotations

import hmac
from base64 import b64encode
from collections.abc import Callable, Mapping
from typing import NoReturn

from bitget_runtime.errors import InvalidArgument

PEM_MARK = "-----BEGIN"


class Credentials:
    """An API key with what it signs with.

    Args:
        api_key: The key.
        secret_key: The HMAC secret of the key, or the private key in PEM form where the key is an RSA key (then the
            extra `rsa` must be installed).
        passphrase: The passphrase chosen when the key was made.

    Raises:
        InvalidArgument: one of them is empty, or the PEM text is not an RSA private key.
    """

    __slots__ = ("_sign", "api_key", "passphrase")

    def __init__(self, api_key: str, secret_key: str, passphrase: str) -> None:
        for name, value in (("api_key", api_key), ("secret_key", secret_key), ("passphrase", passphrase)):
            if not isinstance(value, str) or not value.strip():
                raise InvalidArgument(f"{name} is missing: credentials are api_key, secret_key and passphrase together")
        for name, value in (("api_key", api_key), ("passphrase", passphrase)):
            if not (value.isascii() and value.isprintable() and value == value.strip()):
                raise InvalidArgument(
                    f"{name} has characters that no header can carry: look for a line break or a space"
                )
        self.api_key = api_key
        self.passphrase = Secret(passphrase)
        self._sign = rsa_signer(secret_key) if PEM_MARK in secret_key else hmac_signer(secret_key)

    def sign(self, message: bytes) -> str:
        """Signature of a message, in base64."""
        return self._sign(message)

    def __repr__(self) -> str:
        return f"Credentials(api_key={self.api_key[:4]!r}...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("credentials are not pickled: give them to each process by its environment")


class Secret:
    """A text that shows itself to nobody who does not ask for it by `reveal`."""

    __slots__ = ("reveal",)

    def __init__(self, text: str) -> None:
        self.reveal: Callable[[], str] = lambda: text

    def __repr__(self) -> str:
        return "Secret(...)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("secrets are not pickled")


def credentials_from(
    api_key: str | None,
    secret_key: str | None,
    passphrase: str | None,
    environment: Mapping[str, str],
    variables: Mapping[str, str],
) -> Credentials | None:
    """Credentials from arguments or else from environment variables; None where there is none at all.

    Arguments and environment are not mixed: a key from one is never signed for with a secret from the other.

    Raises:
        InvalidArgument: some of the three are given and others are not.
    """
    given = {"api_key": api_key, "secret_key": secret_key, "passphrase": passphrase}
    names = {name: name for name in given}
    if not any(given.values()):
        names = {name: variables[name] for name in given}
        given = {name: environment.get(variable) for name, variable in names.items()}
    if not any(given.values()):
        return None
    missing = [names[name] for name, value in given.items() if not value]
    if missing:
        present = [names[name] for name, value in given.items() if value]
        raise InvalidArgument(f"{' and '.join(present)} given without {' and '.join(missing)}: all three are needed")
    return Credentials(str(given["api_key"]), str(given["secret_key"]), str(given["passphrase"]))


def hmac_signer(secret_key: str) -> Callable[[bytes], str]:
    try:
        key = secret_key.encode()
    except UnicodeEncodeError:
        key = b""
    if not key or secret_key != secret_key.strip():
        raise InvalidArgument("secret_key has characters that are no text, or blanks around it")
    keyed = hmac.new(key, digestmod="sha256")

    def sign(message: bytes) -> str:
        signature = keyed.copy()
        signature.update(message)
        return b64encode(signature.digest()).decode("ascii")

    return sign


def rsa_signer(private_key_pem: str) -> Callable[[bytes], str]:
    try:
        from cryptography.hazmat.primitives.asymmetric import padding, rsa
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.serialization import load_pem_private_key
    except ImportError:
        raise InvalidArgument("RSA keys need the package cryptography: pip install cryptography") from None
    try:
        key = load_pem_private_key(private_key_pem.encode(), password=None)
    except (ValueError, TypeError):
        key = None
    if not isinstance(key, rsa.RSAPrivateKey):
        raise InvalidArgument("secret_key looks like PEM text but is not an unencrypted RSA private key")
    private_key, padded, digest = key, padding.PKCS1v15(), SHA256()

    def sign(message: bytes) -> str:
        return b64encode(private_key.sign(message, padded, digest)).decode("ascii")

    return sign
