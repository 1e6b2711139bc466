"""packaging/check_bundle.py finds what must not be passed on; packaging/build.py says what is lacking."""

from __future__ import annotations

import importlib
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

PROJECT = Path(__file__).resolve().parents[2]
PACKAGING = PROJECT / "packaging"


@pytest.fixture(scope="module")
def tools() -> Iterator[SimpleNamespace]:
    names = ("check_bundle", "licences", "build", "pin_files", "runtime_packages")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        yield SimpleNamespace(**{name: importlib.import_module(name) for name in names})


def written(path: Path, text: str = "A licence.") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)  # it may be a second name of a file of the whole bundle
    path.write_text(text, encoding="utf-8")
    return path


def part(name: str, version: str = "", *libraries: str) -> dict[str, object]:
    return {"name": name, "version": version, "licence": "MIT", "files": [f"{name}.txt"], "libraries": [*libraries]}


@pytest.fixture(scope="module")
def whole(tools: SimpleNamespace, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with everything that a bundle must hold, most of it empty."""
    folder = tmp_path_factory.mktemp("dist") / "Verislide"
    inner = folder / "_internal"
    for name in tools.check_bundle.NEEDED:
        (inner / name).mkdir(parents=True) if "." not in name else written(inner / name)
    pins = tools.pin_files.pinned(tools.pin_files.RELEASE_PINS)
    parts = [part("Python", "3.13.0"), part("PyInstaller", "6"), part("libffi8", "", "libffi.so.8")]
    for name in pins.keys() - tools.check_bundle.BUILDERS:
        written(inner / f"{name}-{pins[name]}.dist-info/METADATA", f"Name: {name}\nVersion: {pins[name]}\n\nText.")
        parts.append(part(name, pins[name]))
    for one in parts:
        written(inner / "licences" / f"{one['name']}.txt")
    written(inner / "licences/index.json", json.dumps(parts))
    kernel = tools.check_bundle.kernel_build
    (inner / "viewer/measures").mkdir(parents=True)
    for file in kernel.source_files():
        shutil.copy(file, inner / "viewer/measures")
    written(inner / "verislide-kernel" / kernel.library_file(Path()).name)
    written(inner / "PySide6/Qt/translations/qtbase_de.qm")
    written(inner / "libffi.so.8")
    shutil.copytree(PROJECT / "docs/guide", inner / "docs/guide")
    written(folder / "verislide")
    return folder


def test_a_whole_bundle_has_no_fault(tools: SimpleNamespace, whole: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert list(tools.check_bundle.faults(whole)) == []
    assert tools.check_bundle.main([str(whole)]) == 0
    assert capsys.readouterr().out.endswith("nothing is wrong.\n")


def change_index(inner: Path, change: Callable[[list[dict[str, object]]], object]) -> None:
    parts = json.loads((inner / "licences/index.json").read_text(encoding="utf-8"))
    change(parts)
    written(inner / "licences/index.json", json.dumps(parts))


FAULTS: dict[str, tuple[Callable[[Path], object], str]] = {
    "a tool": (lambda inner: written(inner / "_pytest/__init__.py"), "_pytest is a tool of developers"),
    "the builder": (lambda inner: written(inner / "PyInstaller/__init__.py"), "PyInstaller is a tool of developers"),
    "a tool's metadata": (
        lambda inner: written(inner / "pytest-9.dist-info/METADATA", "Name: pytest\nVersion: 9\n"),
        "The package pytest is no part of the program.",
    ),
    "another version": (
        lambda inner: written(next(inner.glob("numpy-*")) / "METADATA", "Name: numpy\nVersion: 1.0\n"),
        "The package numpy is version 1.0, and",
    ),
    "no metadata": (
        lambda inner: shutil.rmtree(next(inner.glob("ome-types-*"))),
        "The package ome-types is missing, or its metadata",
    ),
    "no text": (lambda inner: (inner / "licences/scipy.txt").unlink(), "A licence text of scipy is missing."),
    "an empty text": (lambda inner: written(inner / "licences/scipy.txt", ""), "A licence text of scipy is missing."),
    "no entry": (
        lambda inner: change_index(inner, lambda parts: parts.remove(next(p for p in parts if p["name"] == "lxml"))),
        "The licence of the package lxml",
    ),
    "no name": (
        lambda inner: change_index(inner, lambda parts: parts[0].update(licence="")),
        "The licence of Python is not named",
    ),
    "no licence of Python": (
        lambda inner: change_index(inner, lambda parts: parts.pop(0)),
        "The licence of python is not in",
    ),
    "a library of nobody": (lambda inner: written(inner / "libfoo.so.1"), "The licence of the library libfoo.so.1"),
    "a library of the system": (lambda inner: written(inner / "libz.so.1"), "libz.so.1 must be the system's own."),
    "Qt that nothing uses": (
        lambda inner: written(inner / "PySide6/Qt/lib/libQt6Quick.so.6"),
        "PySide6/Qt/lib/libQt6Quick.so.6 is not wanted.",
    ),
    "another kernel": (
        lambda inner: next((inner / "verislide-kernel").iterdir()).rename(inner / "verislide-kernel/measures-0.so"),
        "The compiled kernel is missing, or was built from other sources.",
    ),
    "other sources": (
        lambda inner: written(next((inner / "viewer/measures").glob("*.c")), "int x;"),
        "The sources by which the kernel is found are missing, or differ.",
    ),
    "no German": (lambda inner: (inner / "PySide6/Qt/translations/qtbase_de.qm").unlink(), "qtbase_de.qm is missing."),
    "no program": (lambda inner: (inner.parent / "verislide").unlink(), "There is no program in it."),
    "no console": (lambda inner: written(inner.parent / "Verislide.exe"), "verislide-cli.exe is missing"),
    "a path": (
        lambda inner: written(inner / "cv2/config.py", f"folder = '{PROJECT}'"),
        "_internal/cv2/config.py names the folder in which it was built.",
    ),
    "no guide": (
        lambda inner: shutil.rmtree(inner / "docs"),
        "The page docs/guide/01-start.md of the guide is missing",
    ),
    "no German guide": (
        lambda inner: shutil.rmtree(inner / "docs/guide/de"),
        "The page docs/guide/de/01-start.md of the guide is missing",
    ),
    "an earlier guide": (
        lambda inner: written(inner / "docs/guide/03-compare.md", "Then."),
        "The page docs/guide/03-compare.md of the guide is missing, or is another.",
    ),
    "no German window": (
        lambda inner: (inner / "resources/translations/verislide_de.qm").unlink(),
        "resources/translations/verislide_de.qm is missing.",
    ),
    "no icons": (lambda inner: shutil.rmtree(inner / "resources/identity"), "resources/identity/hicolor is missing."),
    "no fonts": (lambda inner: shutil.rmtree(inner / "resources/fonts"), "Inter-Regular.ttf is missing."),
}


@pytest.mark.parametrize("name", FAULTS)
def test_what_is_wrong_is_found(
    tools: SimpleNamespace, whole: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil, sentence = FAULTS[name]
    folder = tmp_path / "Verislide"
    shutil.copytree(whole, folder, copy_function=os.link)
    spoil(folder / "_internal")
    if name == "no console":
        (folder / "verislide").unlink()
    assert tools.check_bundle.main([str(folder)]) == 1
    first, *others = capsys.readouterr().out.splitlines()
    assert sentence in first and others[-1].startswith("Verislide: ")


# Licences


def test_every_package_of_the_program_has_its_licence(tools: SimpleNamespace, tmp_path: Path) -> None:
    packages = tools.runtime_packages.runtime_packages()
    for name, package in packages.items():
        made = tools.licences._package(tmp_path, name, package)
        assert made.files and made.licence, name
        assert all((tmp_path / file).read_text(encoding="utf-8", errors="replace").strip() for file in made.files)
    lacking = {name for name, package in packages.items() if not tools.licences.texts_of(package)}
    assert lacking == tools.licences.LACKING.keys()
    lgpl = tools.licences._package(tmp_path, "pyside6-essentials", packages["pyside6-essentials"]).files
    texts = [(tmp_path / file).read_text(encoding="utf-8") for file in lgpl]
    assert any("GNU LESSER GENERAL PUBLIC LICENSE" in text for text in texts)
    assert any("GNU GENERAL PUBLIC LICENSE" in text and "TERMS AND CONDITIONS" in text for text in texts)


def test_every_committed_text_is_used_and_there(tools: SimpleNamespace) -> None:
    licences = tools.licences
    named = {text for _, texts in licences.LACKING.values() for text in texts}
    named |= {text for texts in licences.ADDED.values() for text in texts} | set(licences.OF_PYTHON)
    named |= {f"{name}.txt" for name in licences._BY_NAME.values()}
    named |= {"Apache-2.0.txt", "libjpeg-turbo.txt", "Python.txt"}
    assert named == {file.name for file in licences.TEXTS.iterdir()}


def test_a_library_whose_licence_nobody_knows_stops_the_build(
    tools: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools.licences, "_debian", lambda library: "")
    known, strange = written(tmp_path / "libcrypto.so.3"), written(tmp_path / "libstrange.so.1")
    turbo = written(tmp_path / "libturbojpeg.so.0")
    entries = [("libcrypto.so.3", str(known), "BINARY"), ("turbojpeg/libturbojpeg.so.0", str(turbo), "BINARY")]
    parts = tools.licences._libraries(tmp_path / "texts", entries)
    assert [(one.name, one.libraries) for one in parts] == [
        ("OpenSSL", ["libcrypto.so.3"]),
        ("libturbojpeg", ["turbojpeg/libturbojpeg.so.0"]),
    ]
    with pytest.raises(SystemExit, match=r"libstrange\.so\.1 is not known"):
        tools.licences._libraries(tmp_path / "texts", [("libstrange.so.1", str(strange), "BINARY")])


# The command that builds


@pytest.fixture
def build(tools: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The command, without an environment to be made; every program that it starts succeeds."""
    module: ModuleType = tools.build
    monkeypatch.setattr(module, "BUILD", tmp_path / "build")
    monkeypatch.setattr(module.dev, "ensure_libraries", lambda with_display: None)
    monkeypatch.setattr(module.dev, "ensure_venv", lambda venv, pins, needed: venv / "bin" / "python")
    monkeypatch.setattr(module.kernel_build, "ensure_kernel", lambda python, environment: True)
    return module


def starts(build: ModuleType, monkeypatch: pytest.MonkeyPatch, failing: str = "nothing") -> list[list[str]]:
    """Commands that are started from now on; those that name ``failing`` fail."""
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        commands.append(command)
        out = Path(command[command.index("--distpath") + 1]) if "--distpath" in command else None
        if out is not None:
            name = "Verislide.app/Contents/MacOS/Verislide" if build.sys.platform == "darwin" else "Verislide/verislide"
            written(out / name)
        return subprocess.CompletedProcess(
            command, int(any(failing in word for word in command)), stdout="1700000000\n"
        )

    monkeypatch.setattr(build.subprocess, "run", run)
    return commands


def test_one_command_builds_checks_and_tries(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = starts(build, monkeypatch)
    assert build.main(["--out", str(tmp_path / "dist")]) == 0
    given = [words[-1].rpartition("/")[2] for words in commands]
    assert given[0] == "sample" and given[-3:] == ["verislide.spec", "Verislide", "--self-test"]
    assert capsys.readouterr().err.endswith("is ready.\n")
    environ = build.reproducible()
    assert environ["PYTHONHASHSEED"] == "1" and environ["SOURCE_DATE_EPOCH"].isdigit()


@pytest.mark.parametrize(
    ("failing", "sentence"),
    [
        ("verislide.spec", "PyInstaller could not build the program (see above)."),
        ("check_bundle.py", "is not fit to be passed on (see above)."),
        ("--self-test", "failed (see above)."),
    ],
)
def test_what_fails_is_told_in_a_sentence(
    build: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    failing: str,
    sentence: str,
) -> None:
    starts(build, monkeypatch, failing)
    assert build.main(["--out", str(tmp_path / "dist")]) == 1
    assert capsys.readouterr().err.splitlines()[-1].endswith(sentence)


def test_without_a_compiler_nothing_is_built(
    build: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build.kernel_build, "ensure_kernel", lambda python, environment: False)
    commands = starts(build, monkeypatch)
    assert build.main(["--out", str(tmp_path)]) == 1
    assert commands == [] and "install a C compiler" in capsys.readouterr().err
