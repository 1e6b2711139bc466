"""packaging/kernel_build.py: built once, checked, and never in the way where it cannot be built."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest

from tests.measures.built import builder, built_library

PYTHON = Path(sys.executable)


@pytest.fixture(scope="module")
def build() -> ModuleType:
    return builder()


def fake_compiler(folder: Path, script: str) -> Mapping[str, str]:
    """An environment whose only compiler is a script; what it is called with is appended to ``folder/calls``."""
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    compiler = tools / "cc"
    compiler.write_text(f'#!/bin/sh\necho "$@" >> "{folder / "calls"}"\n{script}\n', encoding="utf-8")
    compiler.chmod(0o755)
    return {"PATH": str(tools)}


def calls(folder: Path) -> int:
    log = folder / "calls"
    return len(log.read_text(encoding="utf-8").splitlines()) if log.exists() else 0


def left(environment: Path) -> list[str]:
    """What lies in the folder of the kernel."""
    return sorted(path.suffix for path in (environment / "verislide-kernel").glob("*"))


def test_no_compiler_leaves_nothing_and_fails_nobody(build: ModuleType, tmp_path: Path) -> None:
    assert build.compilers({"PATH": str(tmp_path)}) == []
    assert not build.ensure_kernel(PYTHON, tmp_path, environ={"PATH": str(tmp_path)})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="the compiler is a shell script")
def test_a_compiler_that_fails_is_asked_once(build: ModuleType, tmp_path: Path) -> None:
    environ = fake_compiler(tmp_path, "exit 1")
    for _ in range(3):
        assert not build.ensure_kernel(PYTHON, tmp_path, environ=environ)
    assert calls(tmp_path) == 1 and left(tmp_path) == [".failed"]
    # Another compiler is another chance.
    assert not build.ensure_kernel(PYTHON, tmp_path, environ={**environ, "CC": "cc -m64"})
    assert calls(tmp_path) == 3


@pytest.mark.skipif(os.name == "nt", reason="the compiler is a shell script")
def test_a_library_of_no_use_gets_no_name(build: ModuleType, tmp_path: Path) -> None:
    environ = fake_compiler(tmp_path, 'while [ "$1" != -o ]; do shift; done; echo rubbish > "$2"')
    assert not build.ensure_kernel(PYTHON, tmp_path, environ=environ)
    assert calls(tmp_path) == 1 and left(tmp_path) == [".failed"]


@pytest.mark.skipif(os.name == "nt", reason="flags of other compilers")
@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("(a << 5) + (a << 4)", "(a << 5) + (a << 3)"),
        pytest.param("w1 * (at[step] +", "w2 * (at[step] +", marks=pytest.mark.prove),
        pytest.param("0.24f * cos_twice", "0.25f * cos_twice", marks=pytest.mark.prove),
    ],
)
def test_wrong_numbers_are_found(build: ModuleType, tmp_path: Path, right: str, wrong: str) -> None:
    if not build.compilers():
        pytest.skip("no C compiler: the kernel cannot be built")
    sources = tmp_path / "sources"
    sources.mkdir()
    changed = 0
    for file in build.source_files():
        text = file.read_text(encoding="utf-8")
        changed += text.count(right)
        (sources / file.name).write_text(text.replace(right, wrong), encoding="utf-8")
    assert changed == 1
    made = tmp_path / "made"
    # Barely optimised, which takes a fifth of the time: the numbers are wrong all the same.
    lazily = [*build.compilers()[0], *build.GNU_FLAGS, "-O1", "-o", str(made), *map(str, sources.glob("*.c"))]
    assert build.succeeds(lazily, tmp_path)
    assert not build.agrees(PYTHON, made)


def test_what_is_built_is_not_built_again(
    build: ModuleType, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = built_library(tmp_path_factory)
    assert left(library.parent.parent) == [library.suffix]

    def compiles(*_: object) -> bool:
        raise AssertionError("it is there")

    monkeypatch.setattr(build, "compiled", compiles)
    assert build.ensure_kernel(PYTHON, library.parent.parent)


def test_an_environment_that_cannot_be_written_is_left_alone(build: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "verislide-kernel").write_text("a file in its place", encoding="utf-8")
    assert not build.ensure_kernel(PYTHON, tmp_path)


def test_microsofts_compiler_is_spoken_to_in_its_own_way(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[list[str]] = []
    monkeypatch.setattr(build, "succeeds", lambda command, folder: bool(said.append(command)))
    for compiler in ("cl", "CL.EXE", "gcc"):
        assert not build.compiled([compiler], tmp_path, tmp_path / "k.dll")
    assert [command[1] for command in said] == ["/nologo", "/nologo", "-std=c11"]
    assert all(f"/Fe:{tmp_path / 'k.dll'}" in command for command in said[:2])


def test_the_compiler_that_somebody_names_comes_first(build: ModuleType, tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("the compiler is a shell script")
    environ = fake_compiler(tmp_path, "exit 0")
    named = Path(environ["PATH"]) / "mycc"
    named.write_bytes((Path(environ["PATH"]) / "cc").read_bytes())
    named.chmod(0o755)
    assert build.compilers({**environ, "CC": "mycc -g"}) == [[str(named), "-g"], [str(Path(environ["PATH"]) / "cc")]]
