"""A Windows of Wine to try installers on: a fresh one in a folder, its registry and its files.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from payload import Problem
from windows_tools import needed

SECONDS = 600
Registry = dict[str, dict[str, str]]
"""Keys, and in each the names and data of its values; the name of the default is empty."""
ROOTS = {"HKCU": r"HKEY_CURRENT_USER\Software", "HKLM": r"HKEY_LOCAL_MACHINE\Software"}
# What Windows Installer and the desktop keep for themselves, also on a real Windows.
THEIRS = re.compile(
    r"\\(Wine|Wow6432Node|Installer|Explorer|Internet Settings|Cryptography|Internet Explorer)(\\|$)",
    re.IGNORECASE,
)


class WineMachine:
    """One Windows, in one folder."""

    def __init__(self, folder: Path, environ: Mapping[str, str] = os.environ) -> None:
        """Make the Windows in ``folder``, as Windows 10.

        Raises:
            Problem: Wine is not there, or does not start.
        """
        self.wine = needed("wine", (), "install Wine (Debian: apt install wine wine64)")
        self.folder = folder
        self.drive = folder / "drive_c"
        self.environ = {
            **environ,
            "WINEPREFIX": str(folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            # Else Wine would put menu entries and kinds of files into the desktop of whoever runs this.
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree=d;mshtml=d" + _more(environ),
        }
        self.run("wineboot", "--init")
        if self.run("winecfg", "-v", "win10") != 0 or not self.drive.is_dir():
            raise Problem("Wine does not start on this machine: try 'wineboot' by hand.")
        self.wait()

    def run(self, *command: str, seconds: float = SECONDS) -> int:
        """Run a program of Windows to its end; its exit code."""
        with subprocess.Popen(
            [self.wine, *command],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as process:
            return process.wait(seconds)

    def wait(self) -> None:
        """Until everything that runs there has ended, such as an uninstaller that went on by itself."""
        subprocess.run(["wineserver", "-w"], env=self.environ, timeout=SECONDS, check=True)

    def held_open(self, file: Path) -> subprocess.Popen[bytes]:
        """Keep ``file`` open as a running program does, until a line is sent to what is returned.

        Raises:
            Problem: It was not opened in time.
        """
        size, end = file.stat().st_size, time.monotonic() + SECONDS
        command = f"set /p ended=held>> {self.windows(file)}"
        holder = subprocess.Popen(
            [self.wine, "cmd", "/c", command], env=self.environ, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
        )
        # What it asks is written into the file once that is open.
        while file.stat().st_size == size:
            if holder.poll() is not None or time.monotonic() > end:
                raise Problem(f"Wine did not keep {file} open.")
            time.sleep(0.1)
        return holder

    def windows(self, file: Path) -> str:
        """The name of a file as Windows programs know it."""
        if file.is_relative_to(self.drive):
            return "C:\\" + str(file.relative_to(self.drive)).replace("/", "\\")
        return "Z:" + str(file).replace("/", "\\")

    @property
    def home(self) -> Path:
        """The folder of the user."""
        return next(folder for folder in (self.drive / "users").iterdir() if folder.name != "Public")

    def registry(self) -> Registry:
        """Everything below Software of the user and of the machine, but for what Windows keeps for itself."""
        found: Registry = {}
        for root, key in ROOTS.items():
            file = self.folder / f"{root}.reg"
            self.run("regedit", "/E", self.windows(file), key)
            found.update(parsed(file.read_text(encoding="utf-16")))
        return {key: values for key, values in found.items() if not THEIRS.search(key)}

    def set_default(self, root: str, key: str, data: str) -> None:
        """Set the default of a key."""
        self.run("reg", "add", f"{root}\\{key}", "/ve", "/d", data, "/f")

    def files(self) -> set[str]:
        """All files and folders, but for those of Windows itself and temporary ones."""
        kept = (path.relative_to(self.drive) for path in self.drive.rglob("*"))
        return {str(path) for path in kept if path.parts[0].lower() != "windows" and "Temp" not in path.parts}


def _more(environ: Mapping[str, str]) -> str:
    return ";" + environ["WINEDLLOVERRIDES"] if environ.get("WINEDLLOVERRIDES") else ""


def parsed(text: str) -> Registry:
    """What regedit has exported; HKEY_… are shortened to HKCU and HKLM."""
    found: Registry = {}
    values: dict[str, str] = {}
    for line in text.replace("\\\r\n", "").replace("\\\n", "").splitlines():
        if line.startswith("["):
            key = line[1:-1]
            for short, long in (("HKCU", "HKEY_CURRENT_USER"), ("HKLM", "HKEY_LOCAL_MACHINE")):
                if key.startswith(long):
                    key = short + key[len(long) :]
            values = found.setdefault(key, {})
            continue
        match = re.match(r'(@|"(?:[^"\\]|\\.)*")=(.*)$', line)
        if match is not None:
            name = "" if match[1] == "@" else _plain(match[1])
            values[name] = _plain(match[2]) if match[2].startswith('"') else match[2]
    return found


def _plain(quoted: str) -> str:
    return re.sub(r"\\(.)", r"\1", quoted[1:-1])
