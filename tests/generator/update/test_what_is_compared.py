"""Parts of a call that are otherwise on a page as a whole: its body, its response, its tables, its sets of values."""

from __future__ import annotations

import pytest

from catalogues.spec_folder import PLACE_ORDER
from catalogues.updating import Updating

BODY = '{"symbol":"BTCUSDT","side":"buy","orderType":"market","size":"1"}'
DATA = '{"orderId":"1","clientOid":""}'


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ((BODY, f"[{BODY}]"), ":7: type: the body is list of object, here object"),
        ((DATA, f"[{DATA}]"), ":14: type: the data of the response is list of object, here object"),
        (("### Request Parameters", "### Something"), ""),
    ],
)
def test_a_side_of_another_shape_is_said_as_a_whole(updating: Updating, change: tuple[str, str], said: str) -> None:
    updating.page(change)
    run = updating.run("--day", "2026-11-29", "--only", "type", "--only", "parameter", "--only", "field")
    assert (run.patch, said in run.said) == ("", True)
    assert said.count("type") == run.said.count("type: ")
    assert "field: " not in run.said
    assert "parameter: " not in run.said


def test_a_page_without_a_table_does_not_date_the_file(updating: Updating) -> None:
    head = "| Parameter | Type | Description |\n| :-- | :-- | :-- |\n"
    table = f"{head}| orderId | String | ID |\n| clientOid | String | Own ID |\n"
    updating.page((table, "As for Get Order.\n"))
    run = updating.run("--day", "2026-11-29")
    assert (run.patch, ":14: unread: the page has no table of the response" in run.said) == ("", True)


def test_values_of_which_none_is_known_are_for_a_person_to_decide(updating: Updating) -> None:
    updating.page(("Kind. `limit` `market`", "Kind. `lmt` `mkt`"))
    run = updating.run("--day", "2026-11-29")
    assert (run.patch, "`orderType` has `lmt`, `mkt` on the page, none of which is in OrderType" in run.said) == (
        "",
        True,
    )
    updating.catalogue.change(PLACE_ORDER, "  orderType!: OrderType\n", "  orderType!: OrderType  # wire: these\n")
    assert updating.run("--day", "2026-11-29").changed == ['+read: "2026-11-29"']
