"""The steps of a release that are the same for the three systems; .github/workflows/release.yml runs them.

    python packaging/release.py check v0.1.0    tag, version and changelog agree
    python packaging/release.py turbojpeg       the one library that no wheel holds
    python packaging/release.py self-test       of the program in dist
    python packaging/release.py install         each package in dist/packages: install, self-test, remove
    python packaging/release.py notes v0.1.0    what the changelog says of this version
    python packaging/release.py sums FOLDER     SHA256SUMS of all files in FOLDER

Standard library only; ``install`` needs administrator rights (Linux: sudo; Windows: for the MSI).
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import dev
import identity
from dev import Problem, say

ROOT = identity.ROOT
DIST = ROOT / "dist"
PACKAGES = DIST / "packages"
SUMS = "SHA256SUMS"


@dataclass(frozen=True)
class Way:
    """One way onto a computer and off it again."""

    package: Path
    install: tuple[tuple[str, ...], ...]
    program: Path
    """What is started for the self-test."""
    remove: tuple[tuple[str, ...], ...]


def check(tag: str, root: Path = ROOT) -> None:
    """Raise where ``tag`` is not that of the program's version, or the changelog says nothing of it.

    Raises:
        Problem: in one sentence.
    """
    version = identity.version(root)
    if tag != f"v{version}":
        raise Problem(
            f"The tag is {tag}, but viewer/__init__.py says {version}: tag v{version}, or change the version."
        )
    notes(tag, root)


def notes(tag: str, root: Path = ROOT) -> str:
    """What the changelog says of the version of ``tag``.

    Raises:
        Problem: it says nothing.
    """
    version = tag.removeprefix("v")
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## \[?{re.escape(version)}\]?(?: [^\n]*)?$"
    found = re.search(rf"{heading}\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    if found is None or not found[1].strip():
        raise Problem(f"CHANGELOG.md has no text under a heading '## {version}': rename 'Unreleased', and date it.")
    return found[1].strip()


def built_program(system: str = sys.platform) -> Path:
    """What of the built folder is started for the self-test: on Windows the program that has a console."""
    if system == "darwin":
        return DIST / f"{identity.NAME}.app" / "Contents" / "MacOS" / identity.NAME
    return DIST / identity.NAME / (f"{identity.COMMAND}-cli.exe" if system == "win32" else identity.COMMAND)


def ways(packages: Path, scratch: Path, environ: Mapping[str, str], system: str = sys.platform) -> list[Way]:
    """How what was made for ``system`` is installed without a question, and removed."""
    if system == "win32":
        setup, msi = _one(packages, "*-setup.exe"), _one(packages, "*.msi")
        own = Path(environ["LOCALAPPDATA"]) / "Programs" / identity.NAME
        shared = Path(environ["ProgramFiles"]) / identity.NAME
        program = f"{identity.COMMAND}-cli.exe"
        quiet = ("/qn", "/norestart")
        return [
            Way(
                setup,
                ((str(setup), "/S", "/CurrentUser"),),
                own / program,
                ((str(own / "uninstall.exe"), "/S", f"_?={own}"),),
            ),
            Way(msi, (("msiexec", "/i", str(msi), *quiet),), shared / program, (("msiexec", "/x", str(msi), *quiet),)),
        ]
    if system == "darwin":
        image, volume = _one(packages, "*.dmg"), scratch / "volume"
        app = Path(environ["HOME"]) / "Applications" / f"{identity.NAME}.app"
        mount = ("hdiutil", "attach", "-nobrowse", "-readonly", "-mountpoint", str(volume), str(image))
        copy = ("ditto", str(volume / app.name), str(app))
        steps = (mount, copy, ("hdiutil", "detach", str(volume)))
        return [Way(image, steps, app / "Contents" / "MacOS" / identity.NAME, (("rm", "-r", str(app)),))]
    package, tarball = _one(packages, "*.deb"), _one(packages, "*.tar.xz")
    apt = ("sudo", "apt-get", "-y")
    unpacked = scratch / tarball.name.removesuffix(".tar.xz")
    return [
        Way(
            package,
            ((*apt, "install", str(package)),),
            Path("/usr/bin") / identity.COMMAND,
            ((*apt, "purge", identity.COMMAND),),
        ),
        Way(
            tarball,
            (("tar", "-xf", str(tarball), "-C", str(scratch)),),
            unpacked / identity.COMMAND,
            (("rm", "-r", str(unpacked)),),
        ),
    ]


def _one(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise Problem(f"{folder} holds {len(found)} files {pattern}, not one.")
    return found[0].resolve()


def install(packages: Path = PACKAGES) -> None:
    """Install each package, let the program try itself, and remove it.

    Raises:
        Problem: one of that failed, or something of it is left.
    """
    with tempfile.TemporaryDirectory() as scratch:
        for way in ways(packages, Path(scratch), os.environ):
            for command in way.install:
                run(command)
            self_test(way.program)
            for command in way.remove:
                run(command)
            if way.program.exists():
                raise Problem(f"{way.program} is still there after {way.package.name} was removed.")


def self_test(program: Path) -> None:
    """Let ``program`` try itself, with nothing of Python's set-up here and without a display.

    Raises:
        Problem: it is not there, or a step failed.
    """
    if not program.exists():
        raise Problem(f"There is no {program}.")
    environ = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    run((str(program), "--self-test"), dev.offscreen(environ))


def turbojpeg() -> None:
    """Fetch libturbojpeg from the system's own collection; where it is not found by itself, say where it is.

    Raises:
        Problem: it cannot be had.
    """
    if sys.platform == "win32":
        home = Path(os.environ.get("VCPKG_INSTALLATION_ROOT", r"C:\vcpkg"))
        run((str(home / "vcpkg.exe"), "install", "libjpeg-turbo:x64-windows-release"))
        library = home / "installed" / "x64-windows-release" / "bin" / "turbojpeg.dll"
        if not library.is_file():
            raise Problem(f"vcpkg made no {library}.")
        keep("TURBOJPEG_LIBRARY", str(library))
    elif sys.platform == "darwin":
        run(("brew", "install", "jpeg-turbo"))
    else:
        dev.ensure_libraries(with_display=False)


def keep(name: str, value: str) -> None:
    """Set a variable for the later steps of the workflow; by hand it is only told."""
    say(f"{name}={value}")
    file = os.environ.get("GITHUB_ENV")
    if file:
        with Path(file).open("a", encoding="utf-8") as target:
            target.write(f"{name}={value}\n")


def sums(folder: Path) -> str:
    """The text of SHA256SUMS, as ``sha256sum --check`` reads it."""
    lines = []
    for path in sorted(folder.iterdir()):
        if path.is_file() and path.name != SUMS:
            digest = hashlib.sha256()
            with path.open("rb") as file:
                for block in iter(lambda: file.read(1 << 20), b""):
                    digest.update(block)
            lines.append(f"{digest.hexdigest()}  {path.name}\n")
    return "".join(lines)


def run(command: tuple[str, ...], environ: Mapping[str, str] | None = None) -> None:
    """Run a command and tell which.

    Raises:
        Problem: it failed, or is not there.
    """
    say(f"$ {' '.join(command)}")
    if shutil.which(command[0]) is None:
        raise Problem(f"{command[0]} is not on this computer.")
    status = subprocess.run(command, env=environ, check=False).returncode
    if status:
        raise Problem(f"{command[0]} failed with exit code {status}.")


def main(arguments: list[str]) -> int:
    """Do one step; returns the exit code."""
    name, *rest = arguments or [""]
    try:
        if (name, len(rest)) in (("check", 1), ("notes", 1)):
            check(rest[0])
            if name == "notes":
                print(notes(rest[0]))
        elif (name, len(rest)) == ("sums", 1):
            with (Path(rest[0]) / SUMS).open("w", encoding="utf-8", newline="\n") as file:
                file.write(sums(Path(rest[0])))
        elif arguments == ["turbojpeg"]:
            turbojpeg()
        elif arguments == ["self-test"]:
            self_test(built_program())
        elif arguments == ["install"]:
            install()
        else:
            print(__doc__)
            return 2
    except Problem as problem:
        say(str(problem))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
