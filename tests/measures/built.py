"""The compiled kernels, built once for the tests of a process, whatever the environment holds."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from types import ModuleType

import pytest

from viewer.measures.kernel import CompiledKernel

PROJECT = Path(__file__).resolve().parents[2]


@cache
def builder() -> ModuleType:
    """packaging/kernel_build.py."""
    spec = importlib.util.spec_from_file_location("kernel_build", PROJECT / "packaging/kernel_build.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def environment(parent: Path) -> Path | None:
    """A folder that holds the library as an environment does; None where it could not be built."""
    folder = Path(mkdtemp(dir=parent))
    there = builder().library_file(Path(sys.prefix))
    if there.is_file():  # made of these very sources when the environment was set up, a quarter of a minute of work
        copy = builder().library_file(folder)
        copy.parent.mkdir()
        shutil.copy(there, copy)
    return folder if builder().ensure_kernel(Path(sys.executable), folder) else None


def built_library(factory: pytest.TempPathFactory) -> Path:
    """Its file; the test is skipped where there is no C compiler, and fails where one makes nothing of use."""
    if not builder().compilers():
        pytest.skip("no C compiler: the kernel cannot be built")
    folder = environment(factory.getbasetemp())
    assert folder is not None, "the kernel could not be built"
    file = builder().library_file(folder)
    assert isinstance(file, Path)
    return file


KERNELS = ("compiled", "plain")
"""The library, and OpenCV and numpy."""


def use(which: str, factory: pytest.TempPathFactory, patch: pytest.MonkeyPatch) -> None:
    """Let SSIM and colours be worked out by one of ``KERNELS``, whatever the environment holds."""
    kernel = CompiledKernel(built_library(factory)) if which == "compiled" else None
    for module in ("ssim", "colour_difference"):
        patch.setattr(f"viewer.measures.{module}.compiled_kernel", lambda: kernel)


def variants(library: Path) -> list[CompiledKernel]:
    """One kernel for each set of instructions that this processor has."""
    return [CompiledKernel(library, variant) for variant in range(CompiledKernel(library).best_variant + 1)]
