"""Where requests and streams go: an environment's official hosts, or others, but never those of another environment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import urlsplit

from bitget_runtime.errors import InvalidArgument
from bitget_runtime.facts import ApiFacts

_NAME = re.compile(r"(?!.*\.\.)([A-Za-z0-9._\-]+|[0-9A-Fa-f:.]+)")


def chosen_hosts(
    api: ApiFacts, env: str, base_url: str | None, stream_url: str | None, variables: Mapping[str, str]
) -> tuple[str, str]:
    """Base URLs of REST and of WebSockets.

    Streams follow REST: to the official host if REST's is official, else to the same host as REST, because whoever
    uses another host doesn't expect the real exchange on its WebSockets.

    Args:
        api: Facts of the API.
        env: Name of the environment.
        base_url: What the user gave for REST.
        stream_url: What the user gave for WebSockets.
        variables: Environment variables to use if they aren't given.

    Raises:
        InvalidArgument: there is no such environment, a URL is invalid, or belongs to another environment.
    """
    if not isinstance(env, str) or env not in api.environments:
        raise InvalidArgument(f"env must be {' or '.join(map(repr, api.environments))}, not {env!r}")
    environment = api.environments[env]
    given = base_url or variables.get(api.variables["base_url"])
    rest = _checked("base_url", given or environment.rest, "http")
    if _host(rest) in {_host(one.rest) for one in api.environments.values()}:
        beside = environment.streams
    else:
        beside = f"ws{rest.removeprefix('http')}"
    streams = _checked("stream_url", stream_url or variables.get(api.variables["stream_url"]) or beside, "ws")
    for name, url in (("base_url", rest), ("stream_url", streams)):
        _refuse_unsafe(api, env, name, url)
    return rest, streams


def _refuse_unsafe(api: ApiFacts, env: str, name: str, url: str) -> None:
    """Refuse the exchange's own hosts if they belong to another environment, or if nothing is encrypted."""
    own = api.environments[env]
    if _host(url) in (_host(own.rest), _host(own.streams)):
        if url.startswith(("http://", "ws://")):
            raise InvalidArgument(
                f"{name} would send keys to the exchange unencrypted: write {url.replace(':', 's:', 1)}"
            )
        return
    for other, environment in api.environments.items():
        if _host(url) in (_host(environment.rest), _host(environment.streams)):
            raise InvalidArgument(
                f"{name} is a host of env={other!r}, but this client is for env={env!r} "
                f"(it comes from the argument or from {api.variables[name]})"
            )


def _host(url: str) -> str:
    return (urlsplit(url).hostname or "").rstrip(".")


def _checked(name: str, url: str, scheme: str) -> str:
    """Check a URL of scheme, host and port."""
    if not isinstance(url, str):
        raise InvalidArgument(f"{name} must be text, not {type(url).__name__}")
    url = url.rstrip("/")
    if not url.startswith((f"{scheme}s://", f"{scheme}://")):
        raise InvalidArgument(f"{name} must start with {scheme}s:// or {scheme}://")
    if "@" in url or "?" in url or "#" in url or url.count("/") > 2:
        raise InvalidArgument(f"{name} is scheme, host and port, without a user, a path, a query or a fragment")
    try:
        parts = urlsplit(url)
        is_sound = _NAME.fullmatch(parts.hostname or "") is not None and parts.port != 0
    except ValueError:
        is_sound = False
    if not is_sound or not url.isprintable():
        raise InvalidArgument(f"{name} has no host, or no port from 1 to 65535: {url!r}")
    return url
