"""The proxies that the environment names: one reading of it for every HTTP library."""

from __future__ import annotations

import os
import re
import sys
from ipaddress import ip_address, ip_network
from typing import TYPE_CHECKING, NoReturn
from urllib.parse import quote, unquote, urlsplit

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.traces import unseen

if TYPE_CHECKING:
    from ipaddress import IPv4Address, IPv6Address

_PORTS = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
_HOST = re.compile(r"[A-Za-z0-9._\-]+|[0-9A-Fa-f:.]+")


class Proxy:
    """A proxy.

    Attributes:
        scheme: `http`, `https`, `socks5` or `socks5h`.
        host: Host, an IPv6 address without brackets.
        port: Port.
        user: Name and password; None if there are none.
    """

    __slots__ = ("_user", "host", "port", "scheme")

    def __init__(self, scheme: str, host: str, port: int, user: tuple[str, str] | None) -> None:
        self.scheme = scheme
        self.host = host
        self.port = port
        self._user = user

    @property
    def user(self) -> tuple[str, str] | None:
        return self._user

    @property
    def authorization(self) -> dict[str, str]:
        """The header that carries name and password, empty if there are none."""
        if self._user is None:
            return {}
        from base64 import b64encode  # most programs use no proxy, or one without a password

        return {"Proxy-Authorization": f"Basic {b64encode(':'.join(self._user).encode()).decode()}"}

    @property
    def is_socks(self) -> bool:
        return self.scheme.startswith("socks")

    @property
    def url(self) -> str:
        """Address without name and password."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

    @property
    def url_with_user(self) -> str:
        """Address with name and password: to be passed on, never shown."""
        if self._user is None:
            return self.url
        name, password = (quote(text, safe="") for text in self._user)
        return self.url.replace("://", f"://{name}:{password}@", 1)

    @property
    def words(self) -> str:
        """Its description, for messages."""
        return f"the {'SOCKS proxy' if self.is_socks else 'proxy'} {self.url}"

    def __repr__(self) -> str:
        return f"Proxy({self.url!r})"


@unseen
def proxy_for(base_url: str) -> Proxy | None:
    """The proxy to use for a host, by the environment or the machine's settings.

    Raises:
        InvalidArgument: the variable does not name a proxy that can be used.
    """
    target = urlsplit(base_url)
    proxies = _named()
    key = next((key for key in (target.scheme, "all") if proxies.get(key)), None)
    if key is None or _is_bypassed(target.hostname or "", target.port, proxies.get("no", "")):
        return None
    return _parse(proxies[key].strip(), _variable(key))


def refuse_socks(proxy: Proxy, base_url: str, remedy: str) -> NoReturn:
    """Raise because a SOCKS proxy can't be used.

    Raises:
        InvalidArgument: always.
    """
    scheme = urlsplit(base_url).scheme
    key = scheme if _named().get(scheme) else "all"
    raise InvalidArgument(f"{_variable(key)} names {proxy.words}: {remedy}")


def _named() -> dict[str, str]:
    """The configured proxies, by scheme; `no` lists the hosts that are reached without one."""
    if sys.platform not in ("darwin", "win32") and not any(name.lower().endswith("_proxy") for name in os.environ):
        return {}
    from urllib.request import getproxies  # slow to import, and few programs have a proxy

    return getproxies()


def _variable(key: str) -> str:
    """The setting's name where it was made."""
    name = f"{key}_proxy"
    return next((found for found in os.environ if found.lower() == name), f"{name.upper()} (a setting of the machine)")


def _parse(text: str, variable: str) -> Proxy:
    try:
        url = urlsplit(text if "://" in text else f"http://{text}")
        host, port = url.hostname or "", url.port
    except ValueError:
        host, port, url = "", None, urlsplit("")
    # the value isn't quoted, as it may hold a password
    if url.scheme and url.scheme not in _PORTS:
        raise InvalidArgument(f"{variable} has the scheme {url.scheme}, supported are {', '.join(_PORTS)}")
    if not _HOST.fullmatch(host) or port == 0:
        raise InvalidArgument(f"{variable} is not the address of a proxy, such as http://host:8080: fix or unset it")
    user = None
    if url.username is not None:
        user = unquote(url.username), unquote(url.password or "")
    return Proxy(url.scheme, host, port or _PORTS[url.scheme], user)


def _is_bypassed(host: str, port: int | None, no_proxy: str) -> bool:
    address = _address(host)
    if any(_covers(entry.strip().lower(), host.lower(), address, port) for entry in no_proxy.split(",")):
        return True
    from urllib.request import getproxies_environment, proxy_bypass

    # macOS and Windows have their own list, which applies if the environment names no proxy
    return not getproxies_environment() and bool(proxy_bypass(host))


def _covers(entry: str, host: str, address: IPv4Address | IPv6Address | None, port: int | None) -> bool:
    if entry == "*":
        return True
    name, bracket, rest = entry.removeprefix("[").partition("]") if entry.startswith("[") else (entry, "", "")
    if not bracket and entry.count(":") == 1:
        name, _, rest = entry.partition(":")
        rest = f":{rest}"
    if rest.startswith(":") and rest != f":{port}":
        return False
    network = name + (rest if rest.startswith("/") else "")
    if address is not None:
        try:
            return address in ip_network(network, strict=False)
        except ValueError:
            return False
    name = name.removeprefix("*").removeprefix(".")
    return bool(name) and (host == name or host.endswith(f".{name}"))


def _address(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None
