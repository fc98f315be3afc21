"""Whatever bitget_client/openapi.json allows, or does not, is sent to the fake exchange: schemathesis makes it up.

No response may be a 500, of another shape than the document says, or of a status or content type that it does not name.
`make foreign STEPS=schemathesis` runs it, with EXAMPLES=20 per operation, and OPERATIONS=uta.trade for those whose
addresses have that in them. schemathesis is installed into .cache/foreign.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bitget_client.registry import operations
from bitget_runtime.fake import fake_exchange

if TYPE_CHECKING:
    from bitget_runtime.fake.backing import AccountKind

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
DOCUMENT = PROJECT / "generated" / "bitget_client" / "openapi.json"
HOME = PROJECT / ".cache" / "foreign" / "schemathesis"
VERSION = "schemathesis==4.32.5"

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance,response_schema_conformance"
GENERATIONS: dict[AccountKind, str] = {"classic": "classic", "unified": "uta"}

WANTED = os.environ.get("OPERATIONS", "")
EXAMPLES = os.environ.get("EXAMPLES", "2")


def installed() -> Path:
    """The program."""
    program = HOME / "bin" / "schemathesis"
    if not program.exists():
        subprocess.run([sys.executable, "-m", "venv", str(HOME)], check=True)
        subprocess.run([str(HOME / "bin" / "python"), "-m", "pip", "install", "--quiet", VERSION], check=True)
    return program


def run(program: Path, account: AccountKind) -> bool:
    """Send requests to an exchange with such an account; whether every response was as it must be."""
    with fake_exchange(account=account) as exchange:
        options = {
            "--url": exchange.base_url,
            "--include-operation-id-regex": rf"^(?={GENERATIONS[account]}\.).*{WANTED}",
            "--checks": CHECKS,
            "--phases": "fuzzing",
            "--max-examples": EXAMPLES,
            "--warnings": "off",
            "--suppress-health-check": "all",
        }
        words = [word for pair in options.items() for word in pair]
        done = subprocess.run(
            [str(program), "run", str(DOCUMENT), *words, "--continue-on-failure", "--no-color"],
            cwd=HOME,
            env={
                **os.environ,
                **exchange.environment,
                "SCHEMATHESIS_HOOKS": "schema_hooks",
                "PYTHONPATH": str(HERE / "lives"),
            },
        )
        print(f"{account}: {len(exchange.requests)} requests, {len(exchange.requests.refused)} of them refused")
    return done.returncode == 0


if __name__ == "__main__":
    program = installed()
    wanted = {address.partition(".")[0] for address in operations if re.search(WANTED, address)}
    accounts = [account for account, generation in GENERATIONS.items() if generation in wanted]
    failed = [account for account in accounts if not run(program, account)]
    sys.exit(bool(failed))
