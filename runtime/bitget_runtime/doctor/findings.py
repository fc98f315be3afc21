"""All that the doctor can find, as text, and its report."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

if TYPE_CHECKING:
    from bitget_runtime.facts import Generation

Kind: TypeAlias = Literal[
    "account_restricted",
    "base_url",
    "certificates",
    "classic_account",
    "clock",
    "credentials",
    "demo_key_on_live",
    "dns",
    "ip",
    "key",
    "key_format",
    "live_key_on_demo",
    "locked_out",
    "maintenance",
    "not_bitget",
    "passphrase",
    "permission",
    "proxy",
    "region",
    "secret",
    "streams",
    "tls_interception",
    "unexpected",
    "unified_account",
    "unreachable",
]
"""What can be wrong."""

WORDS: dict[Kind, tuple[str, str]] = {
    "account_restricted": (
        "the account is restricted",
        "log in on the website and see what it asks for: identity verification, security settings, a frozen account",
    ),
    "base_url": ("the address of the exchange can't be used", "correct or unset base_url"),
    "certificates": (
        "the certificates to trust can't be read",
        "correct or unset the environment variable that is named",
    ),
    "classic_account": (
        "the account is a classic one, so it can't use the methods of client.uta",
        "use client.classic, or move the account to a unified one on the website",
    ),
    "clock": (
        "this machine's clock is off",
        "switch on time synchronisation (NTP); a virtual machine or WSL may need a restart after sleep",
    ),
    "credentials": (
        "only some of API key, secret key and passphrase are given",
        "give all three, as arguments or as environment variables, not mixed",
    ),
    "demo_key_on_live": (
        "the key was made for demo trading, and this is live trading",
        "use env='demo', or make a key for live trading",
    ),
    "dns": (
        "the host's name can't be found",
        "check the spelling of base_url, the network and its DNS server; a VPN or a filter may block the name",
    ),
    "ip": (
        "the exchange does not accept this IP address for the key",
        "add this machine's address, as the internet sees it, to the key's list, or make a key without a list",
    ),
    "key": (
        "the exchange does not know the API key",
        "copy the key again; it may have been deleted or have expired: keys without an IP list are eventually deleted",
    ),
    "key_format": (
        "a part of the credentials isn't a key, secret or passphrase as the exchange makes them",
        "copy it again, without quotes, spaces and line breaks; an RSA key is PEM text from BEGIN to END",
    ),
    "live_key_on_demo": (
        "the key was made for live trading, and this is demo trading",
        "use env='live', or make a key for demo trading",
    ),
    "locked_out": (
        "too many requests were sent from this IP address",
        "stop every program that calls from it for five minutes, then let the client's limits pace them",
    ),
    "maintenance": (
        "the exchange is in maintenance, or one of its servers fails",
        "wait, and look at the exchange's announcements; orders may be in any state until it is back",
    ),
    "not_bitget": (
        "what responds at this address is not Bitget",
        "check base_url; in a hotel or an office, a login page may block the way to the internet",
    ),
    "passphrase": (
        "the passphrase isn't the key's",
        "it is the passphrase chosen when the key was made, not the account's password; if it is lost, make a new key",
    ),
    "permission": (
        "the key lacks a permission",
        "edit the key on the website: reading needs the read permission, orders the trade permission of their product",
    ),
    "proxy": (
        "the proxy can't be used",
        "check HTTPS_PROXY and the like: address, port, user and password; NO_PROXY bypasses it",
    ),
    "region": (
        "the exchange, or the network in front of it, refuses this region or address",
        "check from which country the requests come (VPN, cloud region) and whether it is served",
    ),
    "secret": (
        "the signature is wrong: the secret does not belong to the key",
        "copy the secret again, or make a new key; an RSA key needs its own private key to sign with",
    ),
    "streams": (
        "WebSockets can't be opened, so streams don't work",
        "check stream_url, and that firewall and proxy let this host through and pass WebSockets on (Upgrade)",
    ),
    "tls_interception": (
        "the host's certificate is not from an authority that this machine trusts",
        "a virus scanner or company proxy may intercept TLS: name its certificate in SSL_CERT_FILE, or bypass it",
    ),
    "unexpected": ("the exchange responded with something that the doctor doesn't know", "read the evidence"),
    "unified_account": (
        "the account is a unified one, so it can't use the methods of client.classic",
        "use client.uta",
    ),
    "unreachable": (
        "there is no connection to the host",
        "check the network and its firewall, and the port of base_url",
    ),
}
"""What is wrong, and what to do about it."""


@dataclass(frozen=True)
class Finding:
    """Something that is wrong.

    Attributes:
        kind: The kind of finding, as a word for programs.
        evidence: The evidence for it.
    """

    kind: Kind
    evidence: str

    @property
    def what(self) -> str:
        """What is wrong."""
        return WORDS[self.kind][0]

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return WORDS[self.kind][1]


@dataclass(frozen=True)
class Check:
    """Something that was tried.

    Attributes:
        name: What was looked at.
        passed: Whether it was as it should be; None if it could not be tried.
        detail: What was seen. Never a secret.
    """

    name: str
    passed: bool | None
    detail: str


@dataclass
class Report:
    """What the doctor tried, in order, and what is wrong.

    Attributes:
        checks: Everything that was tried.
        findings: Everything that is wrong; empty if nothing is.
        account: Kind of the account that the key belongs to, `uta` or `classic`; None if unknown.
        clock_offset: Seconds by which the exchange's clock is ahead of this machine's; None if unknown.
    """

    checks: list[Check] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    account: Generation | None = None
    clock_offset: float | None = None

    @property
    def is_healthy(self) -> bool:
        """Whether nothing is wrong."""
        return not self.findings

    def passed(self, name: str, detail: str) -> None:
        self.checks.append(Check(name, True, detail))

    def skipped(self, name: str, why: str) -> None:
        self.checks.append(Check(name, None, why))

    def failed(self, name: str, kind: Kind, evidence: str) -> None:
        self.checks.append(Check(name, False, evidence))
        self.findings.append(Finding(kind, evidence))

    def as_json(self) -> dict[str, Any]:
        """The report as JSON values. `Any`: they nest."""
        return {
            "healthy": self.is_healthy,
            "account": self.account,
            "clock_offset": self.clock_offset,
            "checks": [{"name": one.name, "passed": one.passed, "detail": one.detail} for one in self.checks],
            "findings": [
                {"kind": one.kind, "what": one.what, "evidence": one.evidence, "remedy": one.remedy}
                for one in self.findings
            ],
        }

    def __str__(self) -> str:
        marks = {True: "ok  ", False: "FAIL", None: "-   "}
        width = max((len(one.name) for one in self.checks), default=0)
        lines = [f"{marks[one.passed]}  {one.name:<{width}}  {one.detail}" for one in self.checks]
        for one in self.findings:
            lines += ["", f"{one.kind}: {one.what}", f"    {one.remedy}"]
        return "\n".join([*lines, "", "Nothing is wrong." if self.is_healthy else f"{len(self.findings)} found."])
