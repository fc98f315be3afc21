"""Several pages about calls that the catalogue lacks: what their drafts need is said once, for all of them."""

from __future__ import annotations

from pathlib import Path

from catalogues.updating import Updating

PAGE = """\
# Get Shells

- GET /api/v3/market/shells

### Request Parameters

| Parameter | Type | Required | Description |
| :-- | :-- | :-- | :-- |
| shellKind | String | No | Kind. `big` `small` |
| ebb | String | No | Ebb |

### Response Parameters

```json
{"code":"00000","data":{"shellPrice":"1.5","shellSize":"2"}}
```

| Parameter | Type | Description |
| :-- | :-- | :-- |
| shellPrice | String | Price |
| shellSize | String | Size |
"""


def add(updating: Updating, name: str, *changes: tuple[str, str]) -> Path:
    return updating.page(
        ("Get Shells", f"Get {name}"), ("market/shells", f"market/{name}"), *changes, text=PAGE, name=f"{name}.md"
    )


def test_lines_for_the_glossary_and_sets_of_values_are_said_once(updating: Updating) -> None:
    first = add(updating, "clams")
    add(updating, "shells")
    said = updating.run().said
    lines = "ebb: str - \nshellKind: ShellKind - \nshellPrice: decimal - \nshellSize: decimal - \n"
    folder = updating.project / "docs"
    assert (
        f"{folder}: not in the glossary yet: complete these lines, and add them to spec/glossary.yaml\n\n{lines}"
        in said
    )
    assert said.count("ShellKind:\n  meaning: \n  values:\n    big: \n    small: \n") == 1
    assert f"{first}:9: no enum has these values: complete this in spec/enums.yaml" in said
    assert "move the file if another address is better" in said


def test_drafts_that_need_something_else_by_the_same_name_are_named(updating: Updating) -> None:
    first = add(updating, "clams")
    second = add(updating, "shells", ("`big` `small`", "`red` `blue`"), ('"shellSize":"2"', '"shellSize":true'))
    said = updating.run().said
    assert (
        f"{second}:9: no enum has these values, and {first}:9 needs one of this name: give this one another name"
        in said
    )
    assert f"{second}:1: shellSize is bool here and decimal in {first}:1: write the type into one of the files" in said
