.PHONY: help run test bench format lint

help:
	@echo "make run     build Dure and open it in JupyterLab"
	@echo "make test    build once in debug and run every test"
	@echo "make bench   measure Dure beside ipykernel, write Notebooks/Benchmarks.md"
	@echo "make format  format the Swift sources"
	@echo "make lint    check their format"

run:
	@.tools/run.sh

test:
	@.tools/test.sh

bench:
	@.tools/bench.sh

format:
	@.tools/format.sh

lint:
	@.tools/format.sh --check
