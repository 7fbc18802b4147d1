# Everything a person types. Each target is one script in scripts/, which says what it needs.

.PHONY: run dev test bench faults fmt

# Installs what is missing, builds the release app and serves it. `make run DEMO=1` loads the demo organisation.
run:
	@scripts/run

# Rebuilds and reloads while files change.
dev:
	@scripts/dev

# Every check there is, cheap to dear.
test:
	@scripts/test

# One line a figure; the raw runs go to bench-results/.
bench:
	@scripts/bench

# Plants small faults one by one and requires the tests to notice each.
faults:
	@scripts/faults

fmt:
	@cargo fmt
