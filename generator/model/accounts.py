"""How a program finds out which account its key belongs to; `spec/accounts.yaml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.shared import Reference
from generator.problems import Place


@dataclass(frozen=True)
class Modes:
    """The call that returns the modes of an account; see `bitget_runtime.facts.ModeFacts`.

    Attributes:
        operation: The call.
        arguments: What to ask for, by wire name.
        members: Wire names of the members that hold the modes, by the kind of mode.
        place: Where it is declared.
    """

    operation: Reference
    arguments: Mapping[str, str]
    members: Mapping[str, str]
    place: Place


@dataclass(frozen=True)
class Accounts:
    """See `bitget_runtime.facts.AccountFacts`.

    Attributes:
        public: A public call.
        signed: A signed call per generation of the API.
        uids: Wire name of the UID in the data of that, by generation.
        modes: The calls that return the modes, by generation.
        codes: Error codes by what they say of the set-up of a key.
    """

    public: Reference
    signed: Mapping[str, Reference]
    uids: Mapping[str, str]
    modes: Mapping[str, Modes]
    codes: Mapping[str, tuple[str, ...]]
