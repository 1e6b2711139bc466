"""packaging/dev.py: the search for a Python, the stamp, the lines about system libraries, the messages."""

from __future__ import annotations

import ast
import contextlib
import ctypes
import json
import os
import re
import runpy
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from packaging.requirements import Requirement
from PIL import ImageGrab

from viewer import app

PROJECT = Path(__file__).resolve().parents[2]
PACKAGING = PROJECT / "packaging"

BOOKWORM = {"ID": "debian", "VERSION_ID": "12", "VERSION_CODENAME": "bookworm"}
TRIXIE = {"ID": "debian", "VERSION_ID": "13", "VERSION_CODENAME": "trixie"}
JAMMY = {"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_CODENAME": "jammy", "UBUNTU_CODENAME": "jammy"}
MINT_ON_NOBLE = {"ID": "linuxmint", "ID_LIKE": "ubuntu debian", "VERSION_CODENAME": "wilma", "UBUNTU_CODENAME": "noble"}


@pytest.fixture(scope="module")
def dev() -> Iterator[ModuleType]:
    """The module as Python loads it when it is started as a script: its own folder comes first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(PACKAGING))
        import dev as module

        yield module


@pytest.fixture
def interpreters(dev: ModuleType) -> ModuleType:
    return dev.interpreters  # type: ignore[no-any-return]


@pytest.fixture
def libraries(dev: ModuleType) -> ModuleType:
    return dev.system_libraries  # type: ignore[no-any-return]


def answer(version: tuple[int, int], path: str = "", **other: Any) -> str:
    """What a fake interpreter says when it is asked what it is."""
    said = {"version": version, "path": path, "identity": ["3.x text", "prefix"], "ordinary": True}
    said |= {"makes_venvs": True, "has_pip": True, "installed": True} | other
    return json.dumps(said)


def fake(path: Path, says: str | None) -> Path:
    """A program that prints ``says``, or fails as a pyenv shim of a version that is not selected does."""
    if os.name == "nt":
        pytest.skip("the fake interpreters are shell scripts")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = f"echo '{says}'" if says is not None else "echo 'pyenv: command not found' >&2; exit 127"
    path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, interpreters: ModuleType) -> Path:
    """A machine of its own: an empty search path, no pyenv, no Homebrew, and a default Python 3.11."""
    own = fake(tmp_path / "usr" / "python3", answer((3, 11)))
    monkeypatch.setattr(interpreters.sys, "executable", str(own))
    monkeypatch.setattr(interpreters, "_homebrew_prefixes", lambda: [str(tmp_path / "brew")])
    (tmp_path / "bin").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    return tmp_path


# --- which Python ----------------------------------------------------------------------------------------------------


def test_its_own_python_is_taken_where_it_fits(machine: Path, interpreters: ModuleType) -> None:
    fake(machine / "usr" / "python3", answer((3, 14), "own"))
    fake(machine / "bin" / "python3.13", answer((3, 13), "other"))
    assert interpreters.find().path == "own"


def test_a_shim_that_does_not_start_is_passed_over(machine: Path, interpreters: ModuleType) -> None:
    fake(machine / "bin" / "python3.13", None)
    fake(machine / "bin" / "python3.12", None)
    fake(machine / "pyenv" / "versions" / "3.12.1" / "bin" / "python", answer((3, 12), "pyenv"))
    assert interpreters.find().path == "pyenv"


def test_one_behind_a_dead_shim_of_the_same_name_is_found(
    machine: Path, interpreters: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake(machine / "bin" / "python3.13", None)
    fake(machine / "later" / "python3.13", answer((3, 13), "later"))
    monkeypatch.setenv("PATH", f"{machine / 'bin'}{os.pathsep}{machine / 'later'}")
    assert interpreters.find().path == "later"


def test_homebrew_and_uv_are_asked(machine: Path, interpreters: ModuleType) -> None:
    uvs = fake(machine / "uvs" / "python", answer((3, 12), "uv"))
    fake(machine / "bin" / "uv", str(uvs))
    assert interpreters.find().path == "uv"
    fake(machine / "brew" / "opt" / "python@3.14" / "bin" / "python3.14", answer((3, 14), "brew"))
    assert interpreters.find().path == "brew"


def test_on_windows_the_launcher_is_asked_for_every_version(
    machine: Path, interpreters: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The launcher is one file for all versions, so they differ by their argument."""
    launcher = fake(machine / "bin" / "py", answer((3, 12), "by the launcher"))

    class Windows:
        name = "nt"

        def __getattr__(self, wanted: str) -> object:
            return getattr(os, wanted)

    monkeypatch.setattr(interpreters, "os", Windows())
    asked = [command for command in interpreters.candidates() if command[0] == str(launcher)]
    assert asked == [[str(launcher), f"-{version}"] for version in ("3.13", "3.12", "3.14")]
    assert interpreters.find().path == "by the launcher"


@pytest.mark.parametrize(
    "unfit",
    [
        answer((3, 11)),
        answer((3, 15)),
        answer((3, 13), ordinary=False),
        "3.13.0",
        '{"version": [3, 13]}',
        "[]",
    ],
)
def test_what_does_not_fit_or_talks_nonsense_is_not_taken(machine: Path, interpreters: ModuleType, unfit: str) -> None:
    fake(machine / "bin" / "python3.13", unfit)
    assert interpreters.find() is None


def test_one_without_venv_is_the_last_resort(machine: Path, interpreters: ModuleType) -> None:
    fake(machine / "bin" / "python3.13", answer((3, 13), "bare", makes_venvs=False))
    assert interpreters.find().path == "bare"
    fake(machine / "bin" / "python3.12", answer((3, 12), "whole"))
    assert interpreters.find().path == "whole"


def test_the_probe_of_a_real_python_tells_the_truth(interpreters: ModuleType) -> None:
    me = interpreters.probe([sys.executable])
    assert me.version == sys.version_info[:2]
    assert me.identity == (sys.version, sys.base_prefix)
    assert me.fits
    assert me.installed
    assert me.path != sys.executable or sys.prefix == sys.base_prefix, "never one inside an environment"


def test_where_there_is_none_the_advice_is_one_sentence(
    machine: Path, dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "VENV", machine / ".venv")
    monkeypatch.setattr(dev, "ensure_libraries", lambda **_: None)
    assert dev.main(["test"]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "needs Python 3.12" in said
    assert "install" in said


# --- the environment -------------------------------------------------------------------------------------------------


@pytest.fixture
def workshop(machine: Path, dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """An environment that is made and filled in play: who did what is written into ``log``."""
    pins = machine / "pins.txt"
    pins.write_text("numpy==2.5.5\n", encoding="utf-8")
    venv = machine / ".venv"
    log: list[str] = []
    python: Path = dev.venv_python(venv)

    def make(at: Path, interpreter: Any) -> None:
        log.append(f"make {interpreter.path}")
        shutil.rmtree(at, ignore_errors=True)
        fake(python, answer((3, 13), "base", installed=False))

    def install(at: Path, _pins: Path) -> None:
        log.append("install")
        fake(at, answer((3, 13), "base"))

    monkeypatch.setattr(dev, "make_venv", make)
    monkeypatch.setattr(dev, "install", install)
    fake(machine / "bin" / "python3.13", answer((3, 13), "found"))
    return {"log": log, "pins": pins, "venv": venv, "python": python, "go": lambda: dev.ensure_venv(venv, pins)}


def test_the_second_start_does_nothing(workshop: dict[str, Any]) -> None:
    assert workshop["go"]() == workshop["python"]
    assert workshop["log"] == ["make found", "install"]
    workshop["go"]()
    assert workshop["log"] == ["make found", "install"]


def test_new_pins_are_installed_into_the_same_environment(workshop: dict[str, Any]) -> None:
    workshop["go"]()
    workshop["pins"].write_text("numpy==2.5.6\n", encoding="utf-8")
    workshop["go"]()
    assert workshop["log"] == ["make found", "install", "install"]


def test_another_python_in_its_place_is_noticed(workshop: dict[str, Any]) -> None:
    workshop["go"]()
    fake(workshop["python"], answer((3, 13), "base", identity=["3.13.1 text", "prefix"]))
    workshop["go"]()
    assert workshop["log"] == ["make found", "install", "install"]


def test_an_environment_made_by_hand_is_kept_and_filled(workshop: dict[str, Any]) -> None:
    fake(workshop["python"], answer((3, 12), "hand", installed=False))
    workshop["go"]()
    assert workshop["log"] == ["install"]


@pytest.mark.parametrize("broken", [None, answer((3, 11))])
def test_a_broken_or_outdated_environment_is_made_anew(workshop: dict[str, Any], broken: str | None) -> None:
    workshop["go"]()
    fake(workshop["python"], broken)
    workshop["go"]()
    assert workshop["log"] == ["make found", "install"] * 2


def test_packages_that_vanished_are_installed_again(workshop: dict[str, Any]) -> None:
    workshop["go"]()
    fake(workshop["python"], answer((3, 13), "base", installed=False))
    workshop["go"]()
    assert workshop["log"] == ["make found", "install", "install"]


def test_an_installation_that_failed_leaves_no_stamp(
    workshop: dict[str, Any], dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_python: Path, _pins: Path) -> None:
        raise dev.Problem("no network")

    with monkeypatch.context() as patch:
        patch.setattr(dev, "install", fails)
        with pytest.raises(dev.Problem):
            workshop["go"]()
    workshop["go"]()
    assert workshop["log"] == ["make found", "install"], "what was made is kept, what was not installed is"


def test_debians_missing_module_is_named_where_it_cannot_be_installed(
    machine: Path, dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake(machine / "bin" / "python3.13", answer((3, 13), "bare", makes_venvs=False))
    monkeypatch.setattr(dev.system_libraries, "privilege", lambda: None)
    with pytest.raises(dev.Problem, match=r"apt-get install python3\.13-venv"):
        dev.find_interpreter()
    asked: list[str] = []
    monkeypatch.setattr(dev.system_libraries, "privilege", lambda: [])
    monkeypatch.setattr(dev.system_libraries, "apt_install", lambda names, _before: bool(asked.extend(names) or True))
    assert dev.find_interpreter().path == "bare"
    assert asked == ["python3.13-venv"]


def test_a_folder_that_cannot_be_written_is_said_in_one_sentence(
    dev: ModuleType,
    interpreters: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    refuses = fake(tmp_path / "python", "")
    refuses.write_text(
        "#!/bin/sh\necho \"Error: [Errno 13] Permission denied: '.venv'\" >&2\nexit 1\n", encoding="utf-8"
    )
    found = interpreters.Interpreter(str(refuses), (3, 13), ("", ""), True, True, True, False)

    def ensure(*_: Path) -> None:
        dev.make_venv(tmp_path / ".venv", found)

    monkeypatch.setattr(dev, "ensure_libraries", lambda **_: None)
    monkeypatch.setattr(dev, "ensure_venv", ensure)
    assert dev.main(["run"]) == 1
    assert capsys.readouterr().err.splitlines()[-1].startswith("Nothing can be written in ")


@pytest.mark.parametrize(
    ("pip_says", "sentence"),
    [
        (
            "WARNING: Retrying ... NewConnectionError('...: Failed to establish')\nERROR: No matching distribution",
            "network",
        ),
        ("WARNING: Retrying ... NameResolutionError(...)\nERROR: Could not find a version", "network"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("Collecting a\nERROR: No matching distribution found for numpy==9\nERROR: later", "found for numpy==9"),
        ("", "no reason given"),
    ],
)
def test_one_sentence_from_pips_many(dev: ModuleType, pip_says: str, sentence: str) -> None:
    said = dev.why_pip_failed(pip_says.splitlines())
    assert sentence in said
    assert "\n" not in said


def test_pip_that_fails_is_a_problem_not_a_traceback(dev: ModuleType, tmp_path: Path) -> None:
    pip = fake(tmp_path / "python", "")
    pip.write_text("#!/bin/sh\necho 'ERROR: ProxyError'\nexit 1\n", encoding="utf-8")
    with pytest.raises(dev.Problem, match="network"):
        dev.install(pip, tmp_path / "pins.txt")


# --- system libraries ------------------------------------------------------------------------------------------------


def test_debian_13_calls_glib_otherwise(libraries: ModuleType) -> None:
    of = {name: libraries.packages(libraries.QT, release) for name, release in (("12", BOOKWORM), ("13", TRIXIE))}
    assert of["12"] == ["libgl1", "libegl1", "libglib2.0-0", "libfontconfig1", "libdbus-1-3", "libxkbcommon0"]
    assert of["13"] == ["libgl1", "libegl1", "libglib2.0-0t64", "libfontconfig1", "libdbus-1-3", "libxkbcommon0"]
    assert "libglib2.0-0" in libraries.packages(libraries.QT, JAMMY)
    assert "libglib2.0-0t64" in libraries.packages(libraries.QT, MINT_ON_NOBLE)


def test_other_families_get_their_own_line(libraries: ModuleType) -> None:
    lacking = (libraries.QT[0], libraries.CODECS[0])
    lines = {
        kind: libraries.line_to_type(libraries.packages(lacking, release), release)
        for kind, release in (
            ("debian", BOOKWORM),
            ("fedora", {"ID": "fedora"}),
            ("arch", {"ID": "manjaro", "ID_LIKE": "arch"}),
            ("suse", {"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}),
        )
    }
    assert lines == {
        "debian": "sudo apt-get install libgl1 libturbojpeg0",
        "fedora": "sudo dnf install mesa-libGL turbojpeg",
        "arch": "sudo pacman -S libglvnd libjpeg-turbo",
        "suse": "sudo zypper install Mesa-libGL1 libturbojpeg0",
    }
    assert libraries.packages(lacking, {"ID": "nixos"}) == []


def test_a_package_that_holds_two_libraries_is_named_once(libraries: ModuleType) -> None:
    assert libraries.packages(libraries.QT[:2], {"ID": "arch"}) == ["libglvnd"]


@pytest.mark.parametrize(
    ("with_display", "environ", "sonames"),
    [
        (False, {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, set()),
        (True, {}, set()),
        (True, {"DISPLAY": ":0"}, {"libxcb-cursor.so.0", "libxkbcommon-x11.so.0"}),
        (True, {"WAYLAND_DISPLAY": "wayland-0"}, {"libwayland-egl.so.1"}),
    ],
)
def test_only_a_window_on_a_display_needs_its_libraries(
    libraries: ModuleType, with_display: bool, environ: Mapping[str, str], sonames: set[str]
) -> None:
    names = {library.soname for library in libraries.needed(with_display, environ)}
    always = {library.soname for library in libraries.QT + libraries.CODECS}
    assert names >= always | sonames
    assert bool(names - always) == bool(sonames)


def test_missing_are_those_that_do_not_load(libraries: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def load(name: str) -> None:
        if name in ("libEGL.so.1", "libturbojpeg.so.0"):
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    lacking = libraries.missing(libraries.needed(False, {}))
    assert [library.debian for library in lacking] == ["libegl1", "libturbojpeg0"]


def test_os_release_is_read_with_and_without_quotes(libraries: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "os-release"
    path.write_text("# comment=1\nID=debian\nNAME=\"Debian GNU/Linux\"\nVERSION_ID='12'\n\n", encoding="utf-8")
    assert libraries.os_release(path) == {"ID": "debian", "NAME": "Debian GNU/Linux", "VERSION_ID": "12"}
    assert libraries.os_release(tmp_path / "none") == {}


@pytest.fixture
def lacking(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A Debian 12 that lacks one library of Qt."""
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setattr(dev.system_libraries, "missing", lambda _: (dev.system_libraries.QT[2],))
    monkeypatch.setattr(dev.system_libraries, "os_release", lambda: BOOKWORM)
    return dev


def test_missing_libraries_are_installed_where_that_is_allowed(
    lacking: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[list[str], list[str]]] = []
    monkeypatch.setattr(lacking.system_libraries, "privilege", lambda: ["sudo", "-n"])
    monkeypatch.setattr(
        lacking.system_libraries, "apt_install", lambda *arguments: bool(calls.append(arguments) or True)
    )
    lacking.ensure_libraries(with_display=False)
    assert calls == [(["libglib2.0-0"], ["sudo", "-n"])]


@pytest.mark.parametrize("allowed", [True, False])
def test_where_they_cannot_be_the_line_to_type_is_said(
    lacking: ModuleType, allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lacking.system_libraries, "privilege", lambda: [] if allowed else None)
    monkeypatch.setattr(lacking.system_libraries, "apt_install", lambda *_: False)
    with pytest.raises(lacking.Problem, match=r"'sudo apt-get install libglib2\.0-0'"):
        lacking.ensure_libraries(with_display=False)


def test_the_library_of_rare_formats_holds_nobody_up(
    lacking: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(lacking.system_libraries, "missing", lambda _: lacking.system_libraries.CODECS)
    monkeypatch.setattr(lacking.system_libraries, "privilege", lambda: None)
    lacking.ensure_libraries(with_display=False)
    assert "'sudo apt-get install libturbojpeg0'" in capsys.readouterr().err


def test_apt_fetches_its_lists_only_when_the_old_ones_do_not_do(
    libraries: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran: list[str] = []
    good: set[int] = set()

    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[str]:
        ran.append("update" if "update" in command else "install")
        return subprocess.CompletedProcess(command, 0 if len(ran) in good else 100)

    monkeypatch.setattr(libraries.subprocess, "run", run)
    assert not libraries.apt_install(["libgl1"], [])
    assert ran == ["install", "update", "install"]
    good, ran[:] = {1}, []
    assert libraries.apt_install(["libgl1"], [])
    assert ran == ["install"]
    good, ran[:] = {2, 3}, []
    assert libraries.apt_install(["libgl1"], [])
    assert ran == ["install", "update", "install"]


# --- the commands ----------------------------------------------------------------------------------------------------


@pytest.fixture
def called(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What the commands would run; the ones named in ``failing`` fail."""
    commands: list[list[str]] = []
    monkeypatch.setattr(dev.subprocess, "call", lambda command, **_: commands.append(command[2:]) or 0)
    return commands


def test_the_test_command_is_linter_types_and_tests_with_pytest_last(dev: ModuleType, called: list[list[str]]) -> None:
    assert dev.test(Path("python"), ["-k", "geometry"]) == 0
    assert [command[0] for command in called] == ["ruff", "ruff", "mypy", "pytest"]
    assert called[-1] == ["pytest", *dev.TWO_AT_ONCE, "-k", "geometry"]
    assert {"viewer", "packaging"} <= set(called[2])


@pytest.mark.parametrize("failing", ["ruff", "mypy", "pytest"])
def test_any_failure_fails_the_command_and_hides_no_other(
    dev: ModuleType, failing: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []
    monkeypatch.setattr(
        dev.subprocess, "call", lambda command, **_: names.append(command[2]) or int(command[2] == failing)
    )
    assert dev.test(Path("python"), []) == 1
    assert names == ["ruff", "ruff", "mypy", "pytest"]


def test_proofs_are_asked_for_by_their_marker(dev: ModuleType, called: list[list[str]]) -> None:
    dev.prove(Path("python"), ["-k", "soak"])
    assert called[0][:3] == ["pytest", "-m", "prove"]
    assert called[0][-2:] == ["-k", "soak"]


def test_a_python_that_is_too_old_hears_which_one_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    source = (PROJECT / "main.py").read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 9))
    monkeypatch.setattr(sys, "version_info", (3, 11))
    with pytest.raises(SystemExit, match=r"needs Python 3\.12 or newer, and this is 3\.11: .*packaging/dev\.py run"):
        runpy.run_path(str(PROJECT / "main.py"), run_name="__main__")


@pytest.mark.parametrize(("arguments", "shows"), [(["compare", "a", "b"], False), (["a", "b"], True), ([], True)])
def test_commands_without_a_window_need_no_display(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str], shows: bool
) -> None:
    assert dev.HEADLESS == app.HEADLESS
    asked: list[bool] = []
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(dev, "ensure_libraries", lambda with_display: asked.append(with_display))
    monkeypatch.setattr(dev, "ensure_venv", lambda venv, pins: venv / "python")
    monkeypatch.setattr(dev.kernel_build, "ensure_kernel", lambda *_: True)
    monkeypatch.setitem(dev.COMMANDS, "run", lambda python, rest: 0 if rest == arguments else 1)
    assert dev.main(["run", *arguments]) == 0
    assert asked == [shows]


@pytest.mark.parametrize("built", [True, False])
def test_the_kernel_is_built_before_a_command_and_missed_by_none(
    dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, built: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    order: list[object] = []
    monkeypatch.setattr(dev, "ensure_libraries", lambda **_: None)
    monkeypatch.setattr(dev, "ensure_venv", lambda venv, pins: venv / "python")
    monkeypatch.setattr(dev.kernel_build, "ensure_kernel", lambda *where: bool(order.append(where)) or built)
    for name in ("run", "test", "lock"):
        monkeypatch.setitem(dev.COMMANDS, name, lambda python, rest, name=name: order.append(name) or 7)
        assert dev.main([name]) == 7
    where = (dev.VENV / "python", dev.VENV)
    assert order == [where, "run", where, "test", "lock"]
    assert capsys.readouterr().err == ""


def test_tests_are_offscreen_unless_a_platform_was_chosen(dev: ModuleType) -> None:
    assert dev.offscreen({})["QT_QPA_PLATFORM"] == "offscreen"
    assert dev.offscreen({"QT_QPA_PLATFORM": "xcb"})["QT_QPA_PLATFORM"] == "xcb"


def test_an_unknown_command_explains_the_known_ones(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tset"]) == 2
    assert dev.main([]) == 2
    assert dev.main(["--help"]) == 0
    assert capsys.readouterr().out.count("packaging/dev.py prove") == 3


def test_the_script_itself_needs_no_newer_python_than_3_9() -> None:
    import ast

    for path in PACKAGING.glob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 9))


def pins() -> list[str]:
    lines = (PACKAGING / "requirements.txt").read_text(encoding="utf-8").splitlines()
    return [pin for line in lines if (pin := line.partition("#")[0].strip())]


def test_pins_are_names_versions_and_markers_only() -> None:
    pin = re.compile(r"[a-z0-9-]+==[0-9][\w.]*( ; [\w .'<>=!()]+)?")
    assert [line for line in pins() if not pin.fullmatch(line)] == []
    names = {line.partition("==")[0] for line in pins()}
    assert {"pyside6-essentials", "opencv-python-headless", "wsidicomizer", "pytest"} <= names
    # The first two bring a second Qt, the third is under the GPL.
    assert not names & {"opencv-python", "pyside6", "pylibjpeg-libjpeg"}


def test_the_notice_names_every_package_that_is_installed() -> None:
    notice = (PROJECT / "NOTICE").read_text(encoding="utf-8").lower()
    assert [name for name in (line.partition("==")[0] for line in pins()) if name not in notice] == []


def test_every_range_of_the_project_is_pinned() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    ranges = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]
    pinned = {pin.name.lower(): pin.specifier for pin in (Requirement(line) for line in pins())}
    for wanted in map(Requirement, ranges):
        (only,) = pinned[wanted.name.lower()]
        assert wanted.specifier.contains(only.version), wanted


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project in an empty folder, as somebody gets it who has nothing of it yet."""
    folder = tmp_path_factory.mktemp("fresh") / "clone"
    subprocess.run(["git", "clone", "-q", str(PROJECT), str(folder)], check=True)
    return folder


@pytest.mark.prove
def test_a_fresh_clone_sets_itself_up_and_passes(clone: Path, callers_environment: Mapping[str, str]) -> None:
    """The whole test command, and once more with the environment that is there by then."""
    for start, arguments in (("first", []), ("second", ["-k", "geometry"])):
        done = subprocess.run(
            [sys.executable, "packaging/dev.py", "test", *arguments],
            cwd=clone,
            env=callers_environment,
            capture_output=True,
            text=True,
            check=False,
        )
        print(start, done.stdout.splitlines()[-1])
        assert done.returncode == 0, done.stdout + done.stderr
        assert ("Installing the pinned packages" in done.stderr) == (start == "first")


@pytest.fixture
def screen() -> Iterator[str]:
    """The name of an X display of its own."""
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as told:
        yield f":{told.readline().strip()}"
    server.terminate()
    server.wait()


@contextlib.contextmanager
def sample_opened(clone: Path, folder: Path, environ: Mapping[str, str]) -> Iterator[None]:
    """``dev.py run`` without arguments, until it has opened both slides of the sample; a pair is kept only then."""
    environ = {**environ, "VERISLIDE_CONFIG_DIR": str(folder), "VERISLIDE_CACHE_DIR": str(folder / "cache")}
    log = folder / "log"
    with log.open("w") as written:
        program = subprocess.Popen(
            [sys.executable, "packaging/dev.py", "run"], cwd=clone, env=environ, stdout=written, stderr=written
        )
    try:
        end = time.monotonic() + 900
        while not any("sample-dicom" in kept.read_text() for kept in folder.glob("*.ini")):
            assert program.poll() is None and time.monotonic() < end, log.read_text()
            time.sleep(0.5)
        yield
        assert program.poll() is None, log.read_text()
    finally:
        program.terminate()
        program.wait(60)
    print(log.read_text())


@pytest.mark.prove
def test_a_fresh_clone_opens_the_sample_without_a_screen(
    clone: Path, tmp_path: Path, callers_environment: Mapping[str, str]
) -> None:
    with sample_opened(clone, tmp_path, {**callers_environment, "QT_QPA_PLATFORM": "offscreen"}):
        pass


@pytest.mark.prove
def test_a_fresh_clone_opens_the_sample_on_a_screen(
    clone: Path, tmp_path: Path, callers_environment: Mapping[str, str], screen: str
) -> None:
    environ = {**callers_environment, "DISPLAY": screen, "QT_QPA_PLATFORM": "xcb"}
    with sample_opened(clone, tmp_path, environ):
        end, shares = time.monotonic() + 60, (0.0, 0.0)
        # Tissue stained with eosin is redder than green; nothing else in the window is.
        while min(shares) < 0.05 and time.monotonic() < end:
            pixels = np.asarray(ImageGrab.grab(xdisplay=screen), np.int16)
            stained = pixels[..., 0] - pixels[..., 1] > 40
            middle = stained.shape[1] // 2
            shares = float(stained[:, :middle].mean()), float(stained[:, middle:].mean())
        print("stained shares of both halves of the screen", shares)
        assert min(shares) >= 0.05
