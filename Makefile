# The two commands of the README are `make site` and `make test`; both install what's missing.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev nettle-dev libjemalloc-dev pkg-config make git
TEST_PACKAGES := python3 python3-venv chromium fonts-noto-core default-jre-headless
SWIFT_FORMAT := swift format

# No byte code beside the tests, and no browser but Debian's.
PYTEST := PYTHONDONTWRITEBYTECODE=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 .venv/bin/python -m pytest Tests/Browser

.PHONY: site release install test bench browser-test screenshots picture lint debian-packages debian-test-packages clean

# Builds the briefing in Content/ to Public/.
site: release
	$(PROGRAM) build

# The program with Swift's libraries inside, as it's installed: with them beside it, a build of 10,000 claims took 6 % more
# processor time.
release: debian-packages
	swift build -c release --static-swift-stdlib --product verbatim

PROGRAM = "$$(swift build -c release --show-bin-path)/verbatim"

# Where `make install` puts the program and what its shells need: below DESTDIR, if it's made into a package.
PREFIX := /usr/local
INSTALLED = $(DESTDIR)$(PREFIX)

# Installs the program and the completions of its options for bash, zsh and fish. A machine that only runs it needs no
# Swift, but the packages libcmark-gfm0.29.0.gfm.6, libcmark-gfm-extensions0.29.0.gfm.6, libyaml-0-2, libnettle8 and
# libjemalloc2.
install: release
	install -D --mode=755 --strip $(PROGRAM) "$(INSTALLED)/bin/verbatim"
	install -d "$(INSTALLED)/share/bash-completion/completions" "$(INSTALLED)/share/zsh/site-functions" \
	    "$(INSTALLED)/share/fish/vendor_completions.d"
	"$(INSTALLED)/bin/verbatim" --generate-completion-script bash > "$(INSTALLED)/share/bash-completion/completions/verbatim"
	"$(INSTALLED)/bin/verbatim" --generate-completion-script zsh > "$(INSTALLED)/share/zsh/site-functions/_verbatim"
	"$(INSTALLED)/bin/verbatim" --generate-completion-script fish > "$(INSTALLED)/share/fish/vendor_completions.d/verbatim.fish"

# Lints, then runs every test, those that drive the built program included.
test: debian-packages debian-test-packages .venv/installed lint
	swift build --build-tests --quiet
	swift test --skip-build
	$(PYTEST)

# Verbatim beside Hugo and the floor; Benchmarks/README.md tells what's compared, and which options there are.
bench: debian-packages
	@$(call install,python3 python3-venv)
	$(MAKE) -C Benchmarks bench

# The tests in a real browser alone: `make browser-test ONLY=chronology`.
browser-test: debian-packages debian-test-packages .venv/installed
	swift build --quiet --product verbatim
	$(PYTEST) -k "$(ONLY)"

# Pictures of each kind of page, to be looked at, in .build/screenshots.
screenshots: ONLY := pictures
screenshots: browser-test

# The README's picture, where a claim's page looks otherwise than it.
picture: debian-packages debian-test-packages .venv/installed
	swift build --quiet --product verbatim
	-RECORD_GOLDENS=1 $(PYTEST) --quiet -k picture_shows_a_claim
	$(PYTEST) -k picture_shows_a_claim

lint:
	$(SWIFT_FORMAT) lint --strict --recursive --configuration .swift-format Package.swift Sources Tests Benchmarks

# Only what's missing is installed, so that a machine that has it all needs no network and no rights.
debian-packages:
	@$(call install,$(PACKAGES))

debian-test-packages:
	@$(call install,$(TEST_PACKAGES))

# What reads and judges pages and isn't ours: a parser, a browser's driver, axe-core, the Nu HTML checker.
.venv/installed: Tests/requirements.txt | debian-test-packages
	python3 -m venv .venv
	.venv/bin/pip install --quiet --disable-pip-version-check --requirement Tests/requirements.txt
	touch $@

clean:
	rm -rf .build .venv

define install
missing=$$(for package in $(1); do \
    dpkg-query --show --showformat='$${db:Status-Status}' $$package 2>/dev/null | grep -q '^installed$$' || echo $$package; \
done); \
if [ -n "$$missing" ]; then \
    sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); \
    $$sudo apt-get update && DEBIAN_FRONTEND=noninteractive $$sudo apt-get install --yes --no-install-recommends $$missing; \
fi
endef
