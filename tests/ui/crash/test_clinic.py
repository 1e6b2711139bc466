"""A run of the program, seen from outside: which files it writes, what its log names, whom it tries to reach."""

from __future__ import annotations

import getpass
import json
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

import platformdirs
import platformdirs.macos
import platformdirs.unix
import platformdirs.windows
import pytest

from tests.conftest import PROJECT
from tests.ui.conftest import Pair
from tests.ui.crash.clinic_child import CANARY

pytestmark = pytest.mark.gui
DOCUMENT = PROJECT / "docs/files.md"
SYSTEMS = ("Windows", "macOS", "Linux")
OF_THE_SYSTEM = (".cache/fontconfig", ".cache/mesa_shader_cache", ".cache/qtshadercache", ".pki", ".config/QtProject")


def documented() -> dict[str, dict[str, str]]:
    """The folders of the table, by what is in them and by system."""
    line = r"^\| (settings|cache|logs) \| `(.+?)` \| `(.+?)` \| `(.+?)` \|$"
    rows = re.findall(line, DOCUMENT.read_text("utf-8"), re.M)
    return {row[0]: dict(zip(SYSTEMS, row[1:], strict=True)) for row in rows}


@dataclass(frozen=True)
class Ran:
    home: Path
    work: Path
    runtime: Path
    told: dict[str, list[str]]
    output: str

    def log(self) -> str:
        folder = self.home / documented()["logs"]["Linux"].removeprefix("~/")
        return "".join(path.read_text("utf-8") for path in folder.iterdir())


def command(work: Path, pair: Pair) -> list[str]:
    return [sys.executable, "-m", "tests.ui.crash.clinic_child", str(work), str(pair.original), str(pair.conversion)]


def prepared(base: Path) -> tuple[dict[str, str], Path, Path, Path]:
    """The environment of somebody new at this computer, whose name is a canary, too."""
    home, work, runtime, temp = (base / f"{name} {CANARY}" for name in ("home", "work", "run", "temp"))
    for folder in (home, work, runtime, temp):
        folder.mkdir(mode=0o700)
    dropped = ("VERISLIDE_", "XDG_")
    environ = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    environ |= {"HOME": str(home), "XDG_RUNTIME_DIR": str(runtime), "TMPDIR": str(temp), "PYTHONPATH": str(PROJECT)}
    environ |= {"PYTHONDONTWRITEBYTECODE": "1", "QT_QPA_PLATFORM": "offscreen", "USER": CANARY, "LOGNAME": CANARY}
    return environ, home, work, runtime


@pytest.fixture(scope="module")
def ran(coordinate_pair: Pair, tmp_path_factory: pytest.TempPathFactory) -> Ran:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("folders of Linux")
    environ, home, work, runtime = prepared(tmp_path_factory.mktemp("clinic"))
    done = subprocess.run(
        command(work, coordinate_pair), cwd=work, env=environ, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 0, done.stderr
    return Ran(home, work, runtime, json.loads((work / "told.json").read_text("utf-8")), done.stdout + done.stderr)


def test_the_run_did_what_it_was_to_do(ran: Ran) -> None:
    window, compared, converted, address, bad = ran.told["codes"]
    assert (window, compared, converted) == (0, 0, 0), ran.output
    assert address and bad, "neither is a slide"
    assert ran.told["faulthandler"] == [True]
    assert list((ran.work / "out/converted").rglob("*.dcm")) and list((ran.work / "out/compared").iterdir())


def test_nobody_was_to_be_reached(ran: Ran) -> None:
    assert ran.told["attempts"] == []


def test_the_log_tells_what_failed_and_names_nothing(ran: Ran) -> None:
    text = ran.log()
    assert text.count("ValueError") >= 3 and "a thread ended by an exception" in text
    assert "SlideError" in text and "in QImage::load" in text and "py.warnings" in text
    user = getpass.getuser()
    names = {CANARY, "Müller", "Änne", "4711", "\\xfc", "\\xc4", user if len(user) > 4 else CANARY}
    names |= {platform.node(), str(PROJECT), str(ran.home), ".mrxs", ".svs", "example.org"} - {""}
    found = [name for name in names if name in text]
    assert not found, text
    assert not re.search(r"\d+(\.\d+){5,}", text), "that would be a UID"
    assert not re.search(r"[\w ]/[\w ]|[A-Z]:\\|\\\\\w", re.sub(r" \| .*", "", text)), "that would be a path"


def test_only_the_folders_of_the_table_are_written_to(ran: Ran) -> None:
    known = [ran.home / folders["Linux"].removeprefix("~/") for folders in documented().values()]
    known += [ran.home / name for name in OF_THE_SYSTEM]
    known += [ran.work, ran.runtime / "verislide", Path(os.devnull)]
    temp = ran.home.with_name(f"temp {CANARY}")
    found = [*map(Path, ran.told["written"]), *(one for one in ran.home.rglob("*") if one.is_file())]
    assert any(one.is_relative_to(known[0]) for one in found) and any(one.is_relative_to(known[2]) for one in found)
    stray = [str(one) for one in found if not any(one.is_relative_to(place) for place in (*known, temp))]
    assert stray == []
    assert list(temp.iterdir()) == [], "what is made for a step goes with it"


def test_nothing_is_printed_of_a_window(ran: Ran) -> None:
    """Desktops keep what programs print; the commands may say which files they are at."""
    assert "Traceback" not in ran.output and "ValueError" not in ran.output


def test_the_table_is_the_custom_of_each_system(monkeypatch: pytest.MonkeyPatch) -> None:
    local = r"C:\Local"
    monkeypatch.setattr(platformdirs.windows, "get_win_folder", lambda _name: local)
    for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", "/h")
    kinds = {
        "Windows": platformdirs.windows.Windows,
        "macOS": platformdirs.macos.MacOS,
        "Linux": platformdirs.unix.Unix,
    }
    table = documented()
    assert set(table) == {"settings", "cache", "logs"}
    for system, kind in kinds.items():
        given = kind("Verislide", False)
        customs = {"settings": given.user_config_dir, "cache": given.user_cache_dir, "logs": given.user_log_dir}
        for what, folder in customs.items():
            told = table[what][system].replace("%LOCALAPPDATA%", local).replace("~", "/h")
            if system == "Windows":
                assert PureWindowsPath(told) == PureWindowsPath(folder.replace("/", "\\")), what
            else:
                assert told == folder, what


def test_the_program_asks_for_these_customs(monkeypatch: pytest.MonkeyPatch) -> None:
    from viewer.comparison.places import config_folder
    from viewer.conversion.places import sample_folder
    from viewer.ui.crash.log import log_folder

    for name in ("CONFIG", "CACHE", "LOG"):
        monkeypatch.delenv(f"VERISLIDE_{name}_DIR")
    for kind, folder in (("config", config_folder), ("cache", sample_folder), ("log", log_folder)):
        custom = getattr(platformdirs, f"user_{kind}_dir")
        assert folder() == Path(custom("Verislide", appauthor=False))
        monkeypatch.setenv(f"VERISLIDE_{'CONFIG' if kind == 'config' else kind.upper()}_DIR", str(PROJECT))
        assert folder() == PROJECT


@pytest.mark.prove
def test_compiled_code_reaches_nobody_either(coordinate_pair: Pair, tmp_path: Path) -> None:
    """Every connection of the process and its children, as the system sees them."""
    import shutil

    if shutil.which("strace") is None:
        pytest.skip("there is no strace here")
    environ, _, work, _ = prepared(tmp_path)
    trace = tmp_path / "trace"
    calls = "connect,sendto,sendmsg,sendmmsg,bind,listen"
    strace = ["strace", "-f", "-qq", "-s", "200", "-e", f"trace={calls}", "-o", str(trace)]
    done = subprocess.run(
        [*strace, *command(work, coordinate_pair)], cwd=work, env=environ, capture_output=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = trace.read_text("utf-8", "replace").splitlines()
    assert any("sa_family" in line for line in lines), "it sees what goes on"
    # The one of urllib3, when it is imported: is there IPv6? It is bound to this computer, and closed.
    asks = r'bind\(\d+, \{sa_family=AF_INET6, sin6_port=htons\(0\).*"::1"'
    assert [line for line in lines if re.search("AF_(INET|NETLINK|PACKET)", line) and not re.search(asks, line)] == []
