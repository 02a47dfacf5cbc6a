# The two commands of the README are `make site` and `make test`; both install what's missing.

PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev pkg-config make git
TEST_PACKAGES := python3 python3-venv
SWIFT_FORMAT := swift format

.PHONY: site test lint debian-packages debian-test-packages clean

# Builds the briefing in Content/ to Public/.
site: debian-packages
	swift build -c release --product verbatim
	"$$(swift build -c release --show-bin-path)/verbatim" build

# Lints, then runs every test, those that drive the built program included.
test: debian-packages debian-test-packages .venv/installed lint
	swift build --build-tests --quiet
	swift test --skip-build

lint:
	$(SWIFT_FORMAT) lint --strict --recursive --configuration .swift-format Package.swift Sources Tests Benchmarks

# Only what's missing is installed, so that a machine that has it all needs no network and no rights.
debian-packages:
	@$(call install,$(PACKAGES))

debian-test-packages:
	@$(call install,$(TEST_PACKAGES))

# An HTML parser that isn't ours, for the tests of what pages say.
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
