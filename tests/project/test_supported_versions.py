"""pyproject.toml, the policy in docs/versioning.md, noxfile.py and the CI workflow name the same versions."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import yaml

from folders import PROJECT

DECLARED = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["project"]
POLICY = (PROJECT / "docs" / "versioning.md").read_text("utf-8")
NOXFILE = (PROJECT / "noxfile.py").read_text("utf-8")
JOBS = yaml.safe_load((PROJECT / ".github" / "workflows" / "ci.yml").read_text("utf-8"))["jobs"]


def numbers(text: str) -> list[str]:
    return re.findall(r"\b\d+(?:\.\d+)*\b", text)


def rows(first_heading: str) -> dict[str, str]:
    """Rows of a table of the policy: the rest of the line by the first column."""
    table = POLICY.partition(f"| {first_heading} |")[2].partition("\n\n")[0]
    return dict(re.findall(r"^\| ([^|]+) \| (.+) \|$", table, re.MULTILINE)[1:])


def test_the_table_of_python_versions_is_what_is_claimed() -> None:
    claimed = [one.rpartition(" ")[2] for one in DECLARED["classifiers"] if re.search(r":: 3\.\d", one)]
    assert list(rows("Python")) == claimed
    assert DECLARED["requires-python"] == f">={claimed[0]}"


def test_the_table_of_dependencies_is_what_is_allowed() -> None:
    extras = DECLARED["optional-dependencies"]
    wanted = DECLARED["dependencies"] + [
        one for name in ("fast", "fleet", "rsa", "stream", "fake") for one in extras[name]
    ]
    allowed = {re.split("[<>=]", one)[0]: numbers(re.split("(?=[<>=])", one, maxsplit=1)[1]) for one in wanted}
    documented: dict[str, list[str]] = {}
    for names, supported in rows("dependency").items():
        bounds = numbers(supported)
        libraries = re.sub(r" \(.*\)", "", names).split(", ")
        for index, library in enumerate(libraries):
            documented[library] = bounds if len(libraries) == 1 else [bounds[index]]
    assert documented == allowed


def test_ci_runs_the_sessions_that_there_are() -> None:
    [pythons] = re.findall(r"^PYTHONS = \[(.*)\]$", NOXFILE, re.MULTILINE)
    assert JOBS["tests"]["strategy"]["matrix"]["python"] == numbers(pythons)
    sessions = set(re.findall(r"^def ([a-z]+)\(session", NOXFILE, re.MULTILINE))
    assert sessions == {"tests", "runtime", "lowest", "check"}
    assert sessions >= {name.partition("-")[0] for name in re.findall(r"--session ([a-z]+)", str(JOBS))}
    assert set(JOBS["runtime"]["strategy"]["matrix"]["python"]) <= set(numbers(pythons))


def test_the_sessions_run_tests_that_there_are() -> None:
    named = re.findall(r'"(tests/[^"]+)"', NOXFILE)
    assert named
    assert [name for name in named if not (PROJECT / name).exists()] == []


def test_workflows_get_no_more_rights_than_they_use() -> None:
    for file in (PROJECT / ".github" / "workflows").iterdir():
        workflow: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
        assert workflow["permissions"] == {"contents": "read"}, file
        more = {name: job["permissions"] for name, job in workflow["jobs"].items() if "permissions" in job}
        assert more in ({}, {"publish": {"id-token": "write"}}), file
