# Each target works in a fresh clone: the first one sets up .venv from the pinned versions in constraints.txt.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
READY := $(VENV)/ready
PIP := $(RUN) -m pip install --quiet --disable-pip-version-check --constraint constraints.txt
UV := $(RUN) -m uv pip install --quiet --system-certs --constraint constraints.txt
CHECKS := check-pyright check-mypy check-black check-generated check-catalogue check-contracts check-ruff
WRITTEN := generated docs/coverage.md

# tests and checks start hundreds of processes that import the same modules
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help gen test test-site coverage check $(CHECKS) tree diff new update stale learn compare drift mutations golden soak demo docs
.PHONY: bench fleet foreign wheel clean

help:  ## what there is to make
	@sed -n 's/^\([a-z-]*\):.*  ## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

gen: $(READY)  ## regenerate generated/ from spec/, and say what changed
	@$(RUN) -m generator

test: $(READY)  ## run the tests
	$(RUN) -m pytest --numprocesses auto --dist worksteal

coverage: $(READY)  ## run the tests, and list the lines and branches that none of them reached
	@rm -rf .cache/coverage
	$(RUN) -m coverage run -m pytest --numprocesses auto --dist worksteal; passed=$$?; \
		$(RUN) -m coverage combine --quiet && $(RUN) -m coverage report; exit $$passed

check: $(READY)  ## catalogue, formatting, lint, types, contracts, and that generated/ is what spec/ says
	@$(MAKE) --no-print-directory --jobs --keep-going $(CHECKS)
	@test -z "$$(git status --porcelain $(WRITTEN))" || { git status --short $(WRITTEN); \
		echo "what make gen writes differs from the last commit: commit it with spec/"; exit 1; }

# side by side, the slowest first
check-pyright:
	$(RUN) -m pyright
check-mypy:
	$(RUN) -m mypy
check-black:
	$(RUN) -m black --check --quiet generator runtime tests benchmarks examples generated
check-generated:
	$(RUN) -m generator preview
check-catalogue:
	$(RUN) -m generator check
check-contracts:
	@echo $(VENV)/bin/lint-imports
	@said=$$($(VENV)/bin/lint-imports --no-logo --cache-dir .cache/imports 2>&1) || { echo "$$said"; exit 1; }
check-ruff:
	$(RUN) -m ruff check .

tree: $(READY)  ## list every method of the client
	@$(RUN) -m generator tree

diff: $(READY)  ## what changed for callers since OLD (a revision or a folder): make diff OLD=v0.1.0
	@$(RUN) -m generator diff $(OLD) $(NEW)

new: $(READY)  ## draft an endpoint from a saved docs page: make new DOC=page.md ARGS="--docs URL --write"
	@test -n "$(DOC)" || { echo 'say which page: make new DOC=page.md ARGS="--docs URL --write"'; exit 2; }
	@$(RUN) -m generator import $(DOC) $(ARGS)

learn: $(READY)  ## a patch of the catalogue by what clients recorded: make learn FOLDER=record ARGS=--write
	@test -n "$(FOLDER)" || { echo 'say which folder: make learn FOLDER=record'; exit 2; }
	@$(RUN) -m generator learn $(FOLDER) $(ARGS)

compare: $(READY)  ## what an OpenAPI document or a list of others has that the catalogue lacks: make compare FILE=openapi.json
	@test -n "$(FILE)" || { echo 'say which file: make compare FILE=openapi.json'; exit 2; }
	@$(RUN) -m generator compare $(FILE)

update: $(READY)  ## hold saved docs pages against the catalogue: make update DOCS=../pages ARGS="--day 2026-11-29 --write"
	@test -n "$(DOCS)" || { echo 'say which pages: make update DOCS=../pages ARGS="--day 2026-11-29"'; exit 2; }
	@$(RUN) -m generator update $(DOCS) $(ARGS)

stale: $(READY)  ## list the calls whose facts are the oldest: make stale MOST=100
	@$(RUN) -m generator stale --most $(or $(MOST),40)

drift: $(READY)  ## inject drift at 2,000 places into the fake exchange, and see whether all of it is learned
	DRIFT_PLACES=$(or $(PLACES),2000) DRIFT_SEED=$(or $(SEED),1) $(RUN) -m pytest tests/generator/learning/test_drift_run.py -s

mutations: $(READY)  ## spoil saved docs pages at random, and see whether a draft changes without a word: make mutations DOCS=../pages SEED=2
	@test -n "$(DOCS)" || { echo 'say which pages: make mutations DOCS=../pages'; exit 2; }
	MUTATIONS=$(or $(COUNT),1000) MUTATION_SEED=$(or $(SEED),20) MUTATED_PAGES=$(DOCS) \
		$(RUN) -m pytest tests/generator/importer/test_mutated_pages.py

golden: $(READY)  ## rewrite the expected output of the small catalogues in tests/golden
	$(RUN) -m pytest tests/generator/test_golden_output.py --rewrite-golden

soak: $(READY)  ## scripts of faults between orders and the fake exchange, and faults of books: make soak SCRIPTS=10000
	@$(RUN) tests/faults/soak.py $(or $(SCRIPTS),1000) $(ARGS)
	BOOK_FAULTS=$(or $(SCRIPTS),1000)0 $(RUN) -m pytest -k thousands_of_faults \
		tests/runtime/book/test_order_book_faults.py tests/runtime/stream/test_books.py

fleet: $(READY)  ## how much of what is allowed a download uses, on one host and on three: make fleet WINDOWS=8 SLOWER=10
	BITGET_CLUSTER=$(or $(WINDOWS),25) BITGET_SLOWER=$(or $(SLOWER),1) $(RUN) -m pytest -s -k how_fast tests/runtime/history/folders/test_clusters.py

demo: $(READY)  ## start the fake exchange and talk to it: calls, streams, a local book, a bot that is killed
	$(RUN) examples/demo.py
	$(RUN) examples/stream_demo.py
	$(RUN) examples/orders_demo.py

docs: $(READY)  ## build the documentation site in .cache/site/html, a page per call
	@$(RUN) -m generator site .cache/site
	$(RUN) -m zensical build --strict --config-file .cache/site/zensical.toml
	@cp -R .cache/site/pages/. .cache/site/html/

test-site: docs  ## build the documentation site, and look at it in a browser: searches, links, colours, phones
	BITGET_SITE=.cache/site/html $(RUN) -m pytest tests/site -ra

bench: $(READY)  ## measure, against named floors and peers
	$(RUN) benchmarks/run.py

foreign: $(READY)  ## let clients that other people wrote live on the fake exchange: make foreign STEPS=bitget-api
	PYTHONPATH=tests $(RUN) -m foreign $(STEPS)

wheel: $(READY)  ## build dist/bitget_client-VERSION-py3-none-any.whl, to be installed elsewhere
	$(RUN) -m build --no-isolation --wheel

clean:  ## remove what can be made again
	rm -rf $(VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .nox dist

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed"; exit 1; }
	test -x $(RUN) || $(PYTHON) -m venv $(VENV)
	@# uv takes a tenth of the time; pip does it where uv can't be had, or knows nothing of an index that pip is set to
	{ $(PIP) uv && $(UV) --editable '.[dev]'; } || $(PIP) --editable '.[dev]'
	@touch $@
