"""The doctor's visit to a client: with its own credentials, proxies, certificates and connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitget_runtime.doctor.examine import Subject, examine
from bitget_runtime.doctor.findings import Report
from bitget_runtime.doctor.visits import visit, visit_async
from bitget_runtime.errors import InvalidArgument
from bitget_runtime.rest.wire.request import Origin, origin_for
from bitget_runtime.transport.proxies import proxy_for
from bitget_runtime.transport.trust import tls_context

if TYPE_CHECKING:
    from bitget_runtime.facts import ApiFacts, Generation
    from bitget_runtime.rest.client import AsyncClient, SyncClient
    from bitget_runtime.rest.wire.credentials import Credentials


def examine_client(client: SyncClient, wanted: Generation | None = None) -> Report:
    """Find out why a client's calls fail.

    Args:
        client: The client.
        wanted: Generation of the API that the program uses; None if either is fine.
    """
    subject = _subject_of(client)
    return visit(examine(subject, wanted), origins_of(subject, client.origin.credentials), client.send)


async def examine_async_client(client: AsyncClient, wanted: Generation | None = None) -> Report:
    """`examine_client` for asyncio."""
    subject = _subject_of(client)
    origins = origins_of(subject, client.origin.credentials)
    return await visit_async(examine(subject, wanted), origins, client.send)


def _subject_of(client: SyncClient | AsyncClient) -> Subject:
    origin = client.origin
    urls = (origin.base_url, client.stream_origin[1])
    return subject_of(client.facts, urls, client.env, origin.credentials, client.sender, client.ssl_context)


def subject_of(
    api: ApiFacts,
    urls: tuple[str, str],
    env: str,
    credentials: Credentials | None,
    sender: str,
    ssl_context: Any = None,
) -> Subject:
    """The subject of an examination.

    `urls` are those of calls and of WebSockets, `sender` names what sends the calls; `ssl_context` is the user's
    own, None for the default trust.

    Raises:
        InvalidArgument: the catalogue doesn't say what to call, or a proxy or certificates can't be used.
    """
    if api.load_accounts is None:
        raise InvalidArgument("the catalogue doesn't say what the doctor can call")
    words = None if credentials is None else f"{credentials!r}, {credentials.kind}"
    base_url, stream_url = urls
    return Subject(
        api=api,
        facts=api.load_accounts(),
        operations=api.load_operations(),
        base_url=base_url,
        stream_url=stream_url,
        env=env,
        key_words=words,
        proxy=proxy_for(base_url),
        stream_proxy=proxy_for(f"http{stream_url.removeprefix('ws')}"),
        ssl_context=tls_context(ssl_context),
        sender=sender,
    )


def origins_of(subject: Subject, credentials: Credentials | None) -> dict[str, Origin]:
    """What the requests of each environment share, at the examined host."""
    api = subject.api
    return {env: origin_for(api, env, subject.base_url, credentials) for env in api.environments}
