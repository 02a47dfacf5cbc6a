# The two commands of the README are `make site` and `make test`; both install what's missing.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libjemalloc-dev pkg-config make git
TEST_PACKAGES := python3 python3-venv chromium fonts-noto-core default-jre-headless
SWIFT_FORMAT := swift format

# No byte code beside the tests, and no browser but Debian's.
PYTEST := PYTHONDONTWRITEBYTECODE=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 .venv/bin/python -m pytest Tests/Browser

.PHONY: site test bench browser-test screenshots lint debian-packages debian-test-packages clean

# Builds the briefing in Content/ to Public/.
site: debian-packages
	swift build -c release --product verbatim
	"$$(swift build -c release --show-bin-path)/verbatim" build

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
