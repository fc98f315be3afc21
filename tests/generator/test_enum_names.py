"""Names of values that generators of other clients would confuse."""

from __future__ import annotations

import pytest

from generator.documents.enum_names import constant_names


@pytest.mark.parametrize(
    ("values", "names"),
    [
        (["buy", "sell"], None),
        (["post_only", "post-only"], ["POST_ONLY_UNDERSCORES", "POST_ONLY_HYPHENS"]),
        (["VIP", "vip", "Vip", "normal"], ["VIP_UPPER", "VIP_LOWER", "VIP_MIXED", "NORMAL"]),
        (["1m", "1M", "1H"], ["VALUE_1M_LOWER", "VALUE_1M_UPPER", "VALUE_1H"]),
        (["1%", ""], ["VALUE_1", "VALUE_NONE"]),
        (["readonly", "read_only", "Readonly"], ["READONLY_LOWER", "READ_ONLY_UNDERSCORES", "READONLY_MIXED"]),
        (["aB", "Ab", "AB"], ["AB_MIXED", "AB_MIXED_2", "AB_UPPER"]),
    ],
)
def test_values_that_sound_alike_are_told_apart(values: list[str], names: list[str] | None) -> None:
    assert constant_names(values) == names
