"""`python -m generator update`: saved pages that agree with a small catalogue except for what a test changes."""

from __future__ import annotations

import pytest

from catalogues.saved_pages import PLACE, TICKERS
from catalogues.spec_folder import PLACE_ORDER
from catalogues.updating import Updating
from generator.importer.facts import FieldDraft
from generator.model.types import ListOf, MapOf, ObjectOf, Scalar, Type
from generator.update.types import by_table, contradiction

LAST = "| clientOid | String | No | Own ID |\n\n"
CALL_AND_TABLE = """\
<p>POST /api/v3/trade/place-order</p>
<table><tr><th>Parameter</th><th>Type</th><th>Required</th></tr><tr><td>symbol</td><td>String</td><td>Yes</td></tr></table>
"""
KINDS = {
    "required": (("| size | String | Yes |", "| size | String | No |"), ["-  size!: decimal", "+  size: decimal"]),
    "parameter": ((LAST, LAST.replace("\n\n", "\n| tif | String | Yes | New |\n\n")), ["+  tif!: str"]),
    "field": (("| orderId | String | ID |", "| orderId | String | ID |\n| fee | String | Fee |"), ["+  fee?: decimal"]),
    "values": (
        ("`limit` `market`", "`limit` `stop` `market`"),
        ["-  values: [limit, market]", "+  values: [limit, market, stop]"],
    ),
    "auth": (
        ('"ACCESS-KEY:*" -H "Content', '"Content'),
        ["-auth: signed", "+auth: public"],
    ),
    "permission": (
        ("Trade (read & write)", "Trade (read)"),
        ["-permission: Trade (read & write)", "+permission: Trade (read)"],
    ),
    "limit": (("- Permission", "- Rate limit: 5/sec/UID\n- Permission"), ["+rate_limit: 5/s/uid"]),
}


def test_a_new_field_is_named_with_what_there_is_to_say_of_it(updating: Updating) -> None:
    updating.page(("| orderId | String | ID |", "| orderId | String | ID |\n| bids | String | Bids |"))
    run = updating.run()
    assert run.changed == ["+  bids?: str"]
    assert "field: `bids` is new; bids: the glossary's holds fields, this one has a single value" in run.said


def test_a_page_that_agrees_changes_nothing(updating: Updating) -> None:
    updating.page()
    run = updating.run()
    assert (run.code, run.patch) == (0, "")
    assert "calls compared: 1, new: 0, differences: 0" in run.said


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_difference_is_a_patch(updating: Updating, kind: str) -> None:
    change, lines = KINDS[kind]
    updating.page(change)
    run = updating.run()
    assert run.changed == lines
    assert f": {kind}: " in run.said
    assert updating.run("--only", "example").patch == ""
    assert updating.run("--only", kind).changed == lines


def test_a_new_value_of_a_listed_set_gets_a_line_of_its_own(updating: Updating) -> None:
    updating.page(("`buy` `sell`", "`buy` `sell` `both`"))
    assert updating.run().changed == ["+    both:"]


def test_what_is_written_agrees_with_the_page(updating: Updating) -> None:
    updating.page(*(change for change, _ in KINDS.values()))
    before = updating.text()
    run = updating.run("--write")
    assert (run.code, run.patch) == (0, "wrote spec/enums.yaml\nwrote spec/rest/uta/trade/place_order.yaml\n")
    assert updating.run().patch == ""
    after = updating.text()
    gone = [line for line in before.splitlines() if line not in after.splitlines()]
    assert gone == ["auth: signed", "permission: Trade (read & write)", "  size!: decimal"]
    assert not list(updating.project.rglob("*.new"))


def test_a_comment_says_that_the_catalogue_differs_on_purpose(updating: Updating) -> None:
    updating.catalogue.change(PLACE_ORDER, "  size!: decimal\n", "  size!: decimal  # docs: not required\n")
    updating.page(KINDS["required"][0])
    run = updating.run()
    assert run.patch == ""
    assert "on purpose (--known shows them): 1" in run.said
    run = updating.run("--known", "--write")
    assert "(on purpose otherwise: docs: not required)" in run.said
    assert "  size: decimal  # docs: not required\n" in updating.text()


def test_a_comment_that_doubts_its_source_gives_way_to_the_page(updating: Updating) -> None:
    updating.catalogue.change(PLACE_ORDER, "  size!: decimal\n", "  size!: decimal  # one weak source\n")
    updating.page(KINDS["required"][0])
    assert updating.run().changed == ["-  size!: decimal  # one weak source", "+  size: decimal  # one weak source"]


def test_a_parameter_that_a_remark_names_is_no_news(updating: Updating) -> None:
    updating.catalogue.change(
        PLACE_ORDER, '"clientOid":""}}\'\n', '"clientOid":""}}\'\n    departs: The docs list tif, which is refused.\n'
    )
    updating.page(KINDS["parameter"][0])
    assert updating.run().patch == ""


def test_a_permission_in_other_words_is_the_same(updating: Updating) -> None:
    updating.catalogue.change(PLACE_ORDER, "auth: signed\n", "auth: signed\npermission: UTA mgt. (read & write)\n")
    updating.page(
        ("Permission: Trade (read & write)", "Unified account management read and write permissions are required")
    )
    assert updating.run("--only", "permission").patch == ""


def test_without_an_example_of_the_call_nothing_is_said_of_its_signature(updating: Updating) -> None:
    updating.page(("```bash\ncurl -X POST", "```\nPOST"))
    assert updating.run("--only", "auth").patch == ""


NUMBER = ('"orderId":"1"', '"orderId":1')


def test_a_type_that_the_page_contradicts_is_a_patch(updating: Updating) -> None:
    updating.page(NUMBER)
    run = updating.run("--only", "type")
    assert run.changed == ["-  orderId: str", "+  orderId: int"]
    assert "type: `orderId` is int, here str\n" in run.said


def test_a_type_that_the_wire_contradicts_is_known(updating: Updating) -> None:
    updating.catalogue.change(PLACE_ORDER, "http:", 'read: "2026-11"\nconfirmed: "2026-11-28"\nhttp:')
    updating.page(NUMBER)
    run = updating.run("--day", "2026-11-27", "--only", "type")
    assert run.patch == ""
    said = updating.run("--day", "2026-11-27", "--known").said
    assert "`orderId` is int, here str (on purpose otherwise: the wire agreed with the file on 2026-11-28)" in said


def test_a_field_that_became_a_list_is_said_for_a_person_to_decide(updating: Updating) -> None:
    updating.page(('"orderId":"1"', '"orderId":["1"]'))
    run = updating.run("--only", "type")
    assert run.patch == ""
    assert "type: `orderId` is list of str, here str" in run.said


@pytest.mark.parametrize(("items", "is_other"), [("", False), ('"x"', True)])
def test_a_list_whose_items_the_page_does_not_show_contradicts_nothing(
    updating: Updating, items: str, is_other: bool
) -> None:
    updating.catalogue.change(PLACE_ORDER, "  orderId: str\n", "  orderId: str\n  bids[]?:\n    size: decimal\n")
    row = "| orderId | String | ID |"
    updating.page((row, f"{row}\n| bids | Array | Bids |"), ('"orderId":"1"', f'"orderId":"1","bids":[{items}]'))
    assert ("`bids` is list of str, here list of object" in updating.run("--only", "type").said) == is_other


def test_a_type_that_only_the_table_has_is_counted_and_shown_when_asked_for(updating: Updating) -> None:
    updating.page(("| orderId | String |", "| orderId | Long |"))
    run = updating.run("--only", "type")
    assert (run.patch, "in the table" in run.said, "on purpose (--known shows them): 1" in run.said) == (
        "",
        False,
        True,
    )
    said = updating.run("--known").said
    assert "type: `orderId` is long in the table (on purpose otherwise: the page's own example is as here)" in said


@pytest.mark.parametrize(
    ("doc_type", "mine", "is_other"),
    [
        ("string", Scalar("int"), True),
        ("string", Scalar("decimal"), False),
        ("long", Scalar("str"), True),
        ("integer", Scalar("int"), False),
        ("boolean", Scalar("flag", spelling=("yes", "no")), True),
        ("boolean", Scalar("bool"), False),
        ("list<string>", Scalar("str"), False),
        ("string", Scalar("unknown"), False),
        ("string", ListOf(Scalar("int")), False),
    ],
)
def test_what_a_table_calls_a_type_may_be_none_of_ours(doc_type: str, mine: Type, is_other: bool) -> None:
    assert by_table(mine, doc_type) == is_other


@pytest.mark.parametrize(
    ("mine", "theirs", "said"),
    [
        (Scalar("decimal"), FieldDraft("a", "str"), None),
        (Scalar("decimal", "any"), FieldDraft("a", "decimal(num)"), None),
        (Scalar("enum", enum="Side"), FieldDraft("a", "NewWords"), None),
        (Scalar("unknown"), FieldDraft("a", None), None),
        (Scalar("int"), FieldDraft("a", "int(str)"), ("int", "int(str)")),
        (Scalar("flag", spelling=("yes", "no")), FieldDraft("a", "bool"), ("flag(yes/no)", "bool")),
        (ListOf(Scalar("str")), FieldDraft("a", "str"), ("list of str", "str")),
        (MapOf(ListOf(ObjectOf("A", ()))), FieldDraft("a", None, ("{}", "[]")), None),
        (ListOf(ObjectOf("A", ())), FieldDraft("a", "str", ("[]",)), ("list of object", "list of str")),
    ],
)
def test_types_contradict_where_no_value_is_of_both(
    mine: Type, theirs: FieldDraft, said: tuple[str, str] | None
) -> None:
    assert contradiction(mine, theirs) == said


def test_what_is_gone_is_only_said(updating: Updating) -> None:
    updating.page(("| price | String | No | Price |\n", ""))
    run = updating.run()
    assert run.patch == ""
    assert ":12: parameter: `price` is not on the page any more" in run.said


def test_calls_that_no_page_describes_are_named_where_all_pages_are_there(updating: Updating) -> None:
    updating.page()
    assert "gone" not in updating.run().said
    assert "get_tickers.yaml:1:1: gone: no page describes GET /api/v3/market/tickers" in updating.run("--complete").said


def test_a_page_that_cannot_be_read_is_said_and_the_others_go_on(updating: Updating) -> None:
    updating.page(KINDS["required"][0])
    updating.page(text="# Introduction\n\nNothing to call here.\n", name="Intro.md")
    updating.page(text="\n", name="Empty.md")
    run = updating.run()
    assert (run.code, run.changed) == (0, KINDS["required"][1])
    assert "Intro.md:1: not read: this page describes no REST endpoint" in run.said
    assert "Empty.md:1: not read: the file is empty" in run.said


def test_an_endpoint_that_is_new_is_drafted(updating: Updating) -> None:
    updating.page(("# Place", "# Park"), ("POST /api/v3/trade/place", "POST /api/v3/trade/park"), name="Park-Order.md")
    run = updating.run("--day", "2026-11-29", "--write")
    assert run.patch == "wrote spec/rest/uta/trade/park_order.yaml\n"
    text = updating.text("rest/uta/trade/park_order.yaml")
    assert 'docs: https://www.bitget.com/api-doc/uta/trade/Park-Order\nread: "2026-11-29"\n' in text
    assert "new: 1," in run.said
    assert "write its summary in your own words" in run.said


def test_another_call_is_never_written_over(updating: Updating) -> None:
    updating.page(("POST /api/v3/trade/place-order", "POST /api/v3/trade/place-orders"))
    before = updating.text()
    run = updating.run("--write")
    assert (run.code, updating.text()) == (1, before)
    assert "spec/rest/uta/trade/place_order.yaml is another call" in run.said


def test_one_file_may_be_taken_alone(updating: Updating) -> None:
    updating.page(KINDS["required"][0])
    assert updating.run("--file", "uta.market.get_tickers").patch == ""
    for name in ("uta.trade.place_order", f"spec/{PLACE_ORDER}"):
        assert updating.run("--file", name).changed == KINDS["required"][1]


def test_both_endpoints_of_a_page_are_compared(updating: Updating) -> None:
    text = PLACE + TICKERS.replace("| symbol | String | Yes |", "| symbol | String | No |")
    updating.page(KINDS["required"][0], text=text)
    run = updating.run("--only", "required")
    assert run.changed == ["-  symbol!: str", "+  symbol: str", *KINDS["required"][1]]


def test_the_day_is_written_where_the_file_agrees_with_the_page(updating: Updating) -> None:
    updating.page()
    assert updating.run("--day", "2026-11-29").changed == ['+read: "2026-11-29"']
    updating.page(("| price | String | No | Price |\n", ""))
    assert updating.run("--day", "2026-11-29").patch == ""


def test_the_day_is_not_written_where_a_difference_is_left(updating: Updating) -> None:
    updating.page(KINDS["required"][0])
    assert updating.run("--day", "2026-11-29", "--only", "read").patch == ""
    assert '+read: "2026-11-29"' in updating.run("--day", "2026-11-29").changed


@pytest.mark.parametrize("age", ['read: "2026-11-29"\n', 'read: "2026-11"\nconfirmed: "2026-11-28"\n'])
def test_a_newer_fact_is_not_changed_by_an_older_page(updating: Updating, age: str) -> None:
    updating.catalogue.change(PLACE_ORDER, "http:", f"{age}http:")
    updating.page(KINDS["field"][0])
    assert updating.run("--day", "2026-11-02", "--only", "field").patch == ""


def test_a_page_that_moved_is_known_by_the_address_that_it_names(updating: Updating) -> None:
    head = '<link rel="canonical" href="https://www.bitget.com/docs/place">'
    updating.page(
        text=f"<html><head>{head}</head><body><h1>Place</h1>{CALL_AND_TABLE}</body></html>", name="place.html"
    )
    assert updating.run("--only", "docs").changed == [
        "-docs: https://www.example.com/place",
        "+docs: https://www.bitget.com/docs/place",
    ]


@pytest.mark.parametrize(
    ("arguments", "message"), [(["--day", "today"], "neither a day"), (["--day", "2026-13-01"], "neither a day")]
)
def test_a_day_that_is_none_is_refused(updating: Updating, arguments: list[str], message: str) -> None:
    updating.page()
    run = updating.run(*arguments)
    assert (run.code, run.patch) == (1, "")
    assert message in run.said


def test_a_folder_without_pages_is_refused(updating: Updating) -> None:
    run = updating.run()
    assert run.code == 1
    assert "there is no such folder" in run.said


def test_a_page_below_a_folder_of_its_own_may_have_no_name(updating: Updating) -> None:
    """The docs' page `account/withdrawal/` is saved as `.md`."""
    updating.page(KINDS["required"][0], name=".md")
    assert updating.run().changed == KINDS["required"][1]


FEES = ("### Response", "| Level | Fee |\n| --- | --- |\n| 1 | 2 |\n\n### Response")
UNREAD = {
    "unread: Place-Order.md:23: this table is not read": FEES,
    "parameter: Place-Order.md:3: tif: the documented call has it": ('"size":"1"}', '"size":"1","tif":"gtc"}'),
    "limit: Place-Order.md:4: this seems to be about a rate limit, and is not read: Rate": (
        "- Permission",
        "- Rate limit: by VIP level, from 5 on\n- Permission",
    ),
    "deprecated: Place-Order.md:1: this may say that the call is withdrawn": ("# Place Order", "# Place (deprecated)"),
    "deprecated: the row of `clientOid` says that": ("| clientOid | String | No |", "| ~~clientOid~~ | String | No |"),
    "required: it is unclear whether `size` is required: 'Yes, for a limit": (
        "| size | String | Yes |",
        "| size | String | Yes, for a limit order |",
    ),
}


@pytest.mark.parametrize("said", UNREAD)
def test_a_file_does_not_agree_with_a_page_that_is_read_in_part(updating: Updating, said: str) -> None:
    updating.page(UNREAD[said])
    run = updating.run("--day", "2026-11-29")
    assert (run.patch, said in run.said) == ("", True), run.said


def test_a_comment_says_that_what_is_not_read_does_not_matter(updating: Updating) -> None:
    updating.page(FEES)
    updating.catalogue.change(PLACE_ORDER, "com/place\n", "com/place  # docs: fees, which are elsewhere\n")
    run = updating.run("--day", "2026-11-29")
    assert run.changed == ['+read: "2026-11-29"']


def test_a_limit_that_the_page_has_no_more_is_said(updating: Updating) -> None:
    updating.catalogue.change(PLACE_ORDER, "outcome:", "rate_limit: 5/s/uid\noutcome:")
    updating.page()
    run = updating.run("--day", "2026-11-29")
    assert (run.patch, "limit: the page says none that could be read, here 5/s/uid" in run.said) == ("", True)


def test_a_page_about_a_channel_is_left_to_the_importer(updating: Updating) -> None:
    frame = '{"op":"subscribe","args":[{"topic":"tide","symbol":"BTCUSDT"}]}'
    updating.page(text=f"# Tide\n\n```json\n{frame}\n```\n", name="Tide.md")
    assert "Tide.md:1: not read: it is about a channel or a command, which make new reads" in updating.run().said
