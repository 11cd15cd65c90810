.PHONY: help run test bench fuzz conformance format lint

help:
	@echo "make run     build Dure and open it in JupyterLab"
	@echo "make test    build once in debug and run every test"
	@echo "make bench   measure Dure beside ipykernel, write Notebooks/Benchmarks.md"
	@echo "make fuzz    look for crashes and hangs with COUNT made-up programs from SEED on"
	@echo "make conformance  count the programs that do as swiftc does, write Notebooks/Conformance.md"
	@echo "make format  format the Swift sources"
	@echo "make lint    check their format"

run:
	@.tools/run.sh

test:
	@.tools/test.sh

bench:
	@.tools/bench.sh

fuzz:
	@.tools/fuzz.sh

conformance:
	@.tools/conformance.sh

format:
	@.tools/format.sh

lint:
	@.tools/format.sh --check
