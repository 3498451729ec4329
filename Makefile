# Hilum's commands. `make run` and `make test` set up what they need the first time.

PYTHON ?= python3
FILM ?= resources/example/phantom-opacity.dcm

VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
DOCS_READY := $(VENV)/.ready-docs
RELEASE_READY := $(VENV)/.ready-release
PICTURE := build/hilum.png
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/languages/*.ts))
CLEAN_ROOT := build/clean-root

# Tests run in so many processes, each with one thread for torch: more of them want 2 GB of memory each.
JOBS ?= 2

# What Qt needs of a Debian system to open a window, and a font to write in it.
APT_PACKAGES := libglib2.0-0 libfontconfig1 libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 \
	libxcb-keysyms1 libxcb-shape0 libdbus-1-3 fonts-dejavu-core

.PHONY: help setup run test lint bench fuzz docs screenshots languages licences sbom audit lock version package deb clean-root try-deb clean

help:
	@echo "make setup   the virtual environment .venv with everything in it"
	@echo "make run     the window with a film in it (FILM=PATH for yours); a picture of it where no display is"
	@echo "make test    every test"
	@echo "make lint    style, types and layers"
	@echo "make bench   speed beside other ways; writes build/bench.json"
	@echo "make fuzz    damaged files by the hundred thousand, and kills by the thousand; takes an hour or two"
	@echo "make docs    the pages of docs/ as a site in build/site"
	@echo "make screenshots   the pictures of those pages, anew"
	@echo "make languages     the files of Qt Linguist with every text of the window, and what is not translated yet"
	@echo "make licences  texts and a table of the licences of what the package holds, in build/licences"
	@echo "make package  the program for people without Python, in dist/hilum; tried as they would"
	@echo "make deb     of that package one for Debian and an archive that runs anywhere on Linux, in dist"
	@echo "make clean-root  a Debian system with nothing in it, in build/clean-root; wants root and debootstrap"
	@echo "make try-deb  the package installed in that system, and tried there"
	@echo "make sbom    what the package holds, as CycloneDX in build/hilum.cdx.json"
	@echo "make audit   what is known to be wrong with what the package holds"
	@echo "make version what this checkout is called, written down anew where Hilum is installed"
	@echo "make lock    requirements/package.txt anew from pyproject.toml"
	@echo "make clean   remove build/, dist/ and caches; .venv stays"

setup: $(READY) $(TRANSLATIONS)

$(READY): pyproject.toml
	@$(install_system_packages)
	@$(check_python)
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --editable '.[test,dev]'
	@touch $@

# What a translator has filled in, as the program reads it.
resources/languages/%.qm: resources/languages/%.ts $(READY)
	$(BIN)/pyside6-lrelease -silent $< -qm $@

languages: setup
	$(BIN)/python -m tests.languages update
	$(BIN)/python -m tests.languages check
	$(MAKE) setup

run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/hilum "$(FILM)"; \
	else \
		echo "There is no display here: a picture of the window is made instead."; \
		$(BIN)/hilum --screenshot $(PICTURE) "$(FILM)" >/dev/null && echo "The window is in $(PICTURE)."; \
	fi

# Compiled modules are kept, whatever the environment says: hundreds of processes begin in the tests.
test: export PYTHONDONTWRITEBYTECODE :=
test: setup
	QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(BIN)/python -m pytest --numprocesses $(JOBS) --dist loadfile --no-loadscope-reorder

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.benchmarks

# CASES, REVIEW_KILLS and TRAINING_KILLS say how many.
CASES ?= 100000
REVIEW_KILLS ?= 2000
TRAINING_KILLS ?= 200
fuzz: export QT_QPA_PLATFORM := offscreen
fuzz: export OMP_NUM_THREADS := 1
fuzz: setup
	$(BIN)/python -m tests.faults.fuzz --cases $(CASES)
	HILUM_KILLS=$(REVIEW_KILLS) $(BIN)/python -m pytest --capture no tests/e2e/test_review_killed.py
	HILUM_KILLS=$(TRAINING_KILLS) $(BIN)/python -m pytest --capture no tests/training/test_killed.py

docs: $(DOCS_READY)
	rm -rf build/site
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet -c docs/site -d build/doctrees docs build/site
	@echo "The pages are in build/site/index.html."

$(DOCS_READY): $(READY)
	$(BIN)/python -m pip install --editable '.[docs]'
	@touch $@

screenshots: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.screenshots

licences sbom audit lock: $(RELEASE_READY)
	$(BIN)/python -m installers.$@

# A version is written down when Hilum is installed; what setuptools left in the tree may have an older one.
version: $(RELEASE_READY)
	rm -rf hilum.egg-info
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m installers.versions

$(RELEASE_READY): $(READY)
	$(BIN)/python -m pip install --editable '.[release]'
	@touch $@

# Same commit, same bytes, as far as the libraries let it: the time is the commit's, sets are in one order.
package: export SOURCE_DATE_EPOCH := $(shell git log -1 --format=%ct 2>/dev/null)
package: export PYTHONHASHSEED := 0
package: docs version setup
	rm -rf dist/hilum
	$(BIN)/pyinstaller --noconfirm --log-level WARN hilum.spec
	$(BIN)/python -m installers.licences
	@$(BIN)/python -m installers.sizes dist/hilum
	HILUM_PACKAGE=dist/hilum QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 $(BIN)/python -m pytest tests/package/smoke.py

deb: export SOURCE_DATE_EPOCH := $(shell git log -1 --format=%ct 2>/dev/null)
deb:
	@test -x dist/hilum/hilum || { echo "There is no package yet: make package"; exit 1; }
	rm -f dist/hilum_*.deb dist/hilum-*.tar.gz
	$(BIN)/python -m installers.linux.build deb tar

# Debian's smallest system with a screen of memory and no Python: what a package has to do with. Wants root.
clean-root:
	@command -v debootstrap >/dev/null || { apt-get update -q && \
		DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends debootstrap; } >/dev/null
	rm -rf $(CLEAN_ROOT)
	mkdir -p $(dir $(CLEAN_ROOT))
	debootstrap --variant=minbase bookworm $(CLEAN_ROOT) >$(CLEAN_ROOT).log
	chroot $(CLEAN_ROOT) apt-get update -q >>$(CLEAN_ROOT).log
	DEBIAN_FRONTEND=noninteractive chroot $(CLEAN_ROOT) \
		apt-get install -q -y --no-install-recommends xvfb x11-utils >>$(CLEAN_ROOT).log
	unshare --mount --pid --fork --mount-proc=$(abspath $(CLEAN_ROOT))/proc chroot $(CLEAN_ROOT) true

try-deb: setup
	@test -d $(CLEAN_ROOT) || { echo "There is no clean system yet: make clean-root"; exit 1; }
	HILUM_DEB=$$(ls dist/hilum_*.deb) HILUM_ROOT=$(CLEAN_ROOT) QT_QPA_PLATFORM=offscreen OMP_NUM_THREADS=1 \
		$(BIN)/python -m pytest tests/package/installed.py
	rm -rf $(CLEAN_ROOT)

clean:
	rm -rf build dist htmlcov .coverage .hypothesis .mypy_cache .ruff_cache .import_linter_cache *.egg-info
	find . -name $(VENV) -prune -o -name __pycache__ -type d -exec rm -rf {} +

# Installs missing packages where this user may; else says which and goes on. Newer systems add t64 to some names.
define install_system_packages
if command -v dpkg-query >/dev/null && command -v apt-get >/dev/null; then \
	missing=""; \
	for package in $(APT_PACKAGES); do \
		dpkg-query -W -f='$${Status}' $$package $${package}t64 2>/dev/null | grep -q 'ok installed' || \
			missing="$$missing $$package"; \
	done; \
	$(PYTHON) -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
	if [ -n "$$missing" ]; then \
		sudo=""; \
		if [ "$$(id -u)" != 0 ]; then sudo="sudo -n"; fi; \
		echo "Installing system packages:$$missing"; \
		{ $$sudo apt-get update -q && \
			DEBIAN_FRONTEND=noninteractive $$sudo apt-get install -q -y --no-install-recommends $$missing; } || \
			echo "They could not be installed. Ask an administrator for: apt-get install$$missing"; \
	fi; \
fi
endef

define check_python
$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null || \
	{ echo "Hilum needs Python 3.11, 3.12 or 3.13. Name one: make setup PYTHON=python3.11"; exit 1; }; \
$(PYTHON) -c 'import ensurepip' 2>/dev/null || \
	{ echo "Python's venv module is incomplete. On Debian: apt-get install python3-venv"; exit 1; }
endef
