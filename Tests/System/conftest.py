"""Fixtures of the system tests.

They look at Dure from outside, as front ends do. The kernel under test is the debug build's; set
DURE_BUILD to another build folder, DURE_KERNEL to another kernel, DURE_TEST_LANGUAGE=python to check the
suites themselves against ipykernel, and DURE_TEST_PATIENCE=3 on a slow machine.
"""

import contextlib
import os
import tempfile
from pathlib import Path

import pytest

_data = tempfile.TemporaryDirectory(prefix="dure-tests-")
os.environ["JUPYTER_PATH"] = str(Path(_data.name) / "share" / "jupyter")
os.environ["JUPYTER_DATA_DIR"] = str(Path(_data.name) / "data")
os.environ["JUPYTER_RUNTIME_DIR"] = str(Path(_data.name) / "run")
os.environ["JUPYTER_CONFIG_DIR"] = str(Path(_data.name) / "config")
os.environ.setdefault("PYDEVD_DISABLE_FILE_VALIDATION", "1")

from support.kernel import LANGUAGE, ROOT, Kernel, install_kernelspec, kernel_command  # noqa: E402

KERNEL_NAME = install_kernelspec(os.environ["JUPYTER_PATH"])


def pytest_report_header():
    return f"kernel under test: {' '.join(kernel_command())}"


def pytest_sessionstart():
    program = Path(kernel_command()[0])
    if not program.exists():
        pytest.exit(f"{program} is missing: run 'make test', or 'swift build' first", returncode=3)


def pytest_collection_modifyitems(items):
    skipped = [i for i in items if any(m.args[0] != LANGUAGE.name for m in i.iter_markers("only"))]
    items[:] = [i for i in items if i not in skipped]
    known = known_failures()
    for item in items:
        reason = known.get(item.name) or known.get(item.name.split("[")[0])
        if reason and LANGUAGE.name == "swift":
            item.add_marker(pytest.mark.xfail(reason=reason, strict=False))


def known_failures():
    """Tests that are red, each with what is missing, from `known-failures.txt`: they stay in the suite, marked."""
    lines = (Path(__file__).parent / "known-failures.txt").read_text().splitlines()
    pairs = [line.split(" | ", 1) for line in lines if line and not line.startswith("#")]
    return {name: reason for name, reason in pairs}


def pytest_unconfigure():
    _data.cleanup()


@pytest.fixture(scope="session")
def language():
    return LANGUAGE


@pytest.fixture(scope="session")
def kernel_name():
    """The name under which Jupyter's own tools find the kernel under test."""
    return KERNEL_NAME


@pytest.fixture(scope="session")
def artefacts():
    """A folder for what a person may want to look at afterwards."""
    folder = ROOT / "artefacts"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def start_kernel():
    """Starts kernels that end with the test. Their folder is short enough for an IPC path."""
    kernels = []
    with tempfile.TemporaryDirectory(prefix="dk-") as folder:

        def start(**options):
            kernel = Kernel(Path(folder) / str(len(kernels)), **options)
            kernels.append(kernel)
            return kernel

        yield start
        for kernel in kernels:
            kernel.stop()


@pytest.fixture(scope="module")
def shared_kernel(tmp_path_factory):
    """One kernel for a module's cases."""
    with Kernel(tmp_path_factory.mktemp("kernel")) as kernel:
        yield kernel


@pytest.fixture
def client(shared_kernel):
    """A fresh client of the module's kernel. The kernel must be alive after the case."""
    client = shared_kernel.client(ready=True)
    yield client
    shared_kernel.close(client)
    assert shared_kernel.alive, "the kernel died: " + shared_kernel.log.read_text()[-2000:]


@pytest.fixture
def kernel(start_kernel):
    """A kernel of the case's own."""
    return start_kernel()


@pytest.fixture
def hold(client, language):
    """Cells that hold a queue until they are let go: `with hold() as cell` on the parent shell or a subshell."""
    made = client.request("control", "create_subshell_request")["subshell_id"]

    @contextlib.contextmanager
    def holding(*subshells):
        client.run(language.declare_flag)
        cells = [client.start(language.wait_for_flag, subshell=subshell) for subshell in subshells or (None,)]
        for cell in cells:
            client.wait_until_busy(cell)
        yield
        client.finish(client.start(language.set_flag, subshell=made)).must_succeed()
        for cell in cells:
            client.finish(cell).must_succeed()

    yield holding
    client.request("control", "delete_subshell_request", {"subshell_id": made})
