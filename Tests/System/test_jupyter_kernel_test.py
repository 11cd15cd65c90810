"""jupyter_kernel_test, the suite that Jupyter itself publishes, with nothing left out."""

import os

import jupyter_kernel_test
import pytest
from support.kernel import LANGUAGE

KERNEL = "dure-under-test"


class TestKernel(jupyter_kernel_test.KernelTests):
    kernel_name = KERNEL
    language_name = LANGUAGE.name
    file_extension = LANGUAGE.file_extension
    code_hello_world = LANGUAGE.fill("print_text", text="hello, world")
    code_stderr = LANGUAGE.fill("print_error", text="oh dear")
    completion_samples = LANGUAGE.completions
    complete_code_samples = LANGUAGE.complete_samples
    incomplete_code_samples = LANGUAGE.incomplete_samples
    invalid_code_samples = LANGUAGE.invalid_samples
    code_page_something = LANGUAGE.pager
    code_generate_error = LANGUAGE.runtime_error
    code_execute_result = LANGUAGE.history_results
    code_display_data = LANGUAGE.displays
    code_history_pattern = LANGUAGE.history_pattern
    supported_history_operations = LANGUAGE.history_operations
    code_inspect_sample = LANGUAGE.inspect_name
    code_clear_output = LANGUAGE.clear_output


class TestWelcome(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = KERNEL
    support_iopub_welcome = True


@pytest.mark.only("swift")
def test_nothing_is_left_out():
    """The suite skips what a class leaves empty. Nothing is."""
    unset = [
        name for name in vars(jupyter_kernel_test.KernelTests)
        if name.startswith(("code_", "completion_", "complete_", "incomplete_", "invalid_"))
        and not getattr(TestKernel, name)
    ]
    assert unset == []
    assert set(TestKernel.supported_history_operations) == {"tail", "range", "search"}
    assert os.environ["JUPYTER_PATH"]
