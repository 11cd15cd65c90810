"""The machine that figures come from."""

import os
import platform
from pathlib import Path

import psutil


def cpu_model():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor()


def described():
    """Processor, memory and system in words."""
    memory = psutil.virtual_memory().total / 2**30
    return f"{cpu_model()}, {os.cpu_count()} processors, {memory:.0f} GiB, Linux {platform.release()}"
