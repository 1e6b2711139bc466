"""Signs every program and library of a bundle, from the inside out, each for itself.

``codesign --deep`` is not used: it would give libraries the entitlements of the program, and miss what lies where it
looks for data.
Standard library only.
"""

from __future__ import annotations

import os
from pathlib import Path

import mach_o
from apple_tools import Tools
from keychain import Signer

ENTITLEMENTS = Path(__file__).resolve().parent / "entitlements.plist"
BUNDLES = (".app", ".bundle", ".plugin", ".xpc", ".appex")
TRIES = 4
"""Apple's time stamp server does not always answer at once."""


def plan(app: Path) -> list[Path]:
    """What is signed, in this order: the deepest first, ``app`` last. Links are not followed.

    The program of a bundle inside, and of ``app`` itself, is signed with its bundle.
    """
    files: list[Path] = []
    bundles: list[Path] = []
    for folder, folders, names in os.walk(app):
        here = Path(folder)
        for path in (here / name for name in folders):
            if path.is_symlink():
                continue
            if path.suffix == ".framework" and (path / "Versions").is_dir():
                bundles += [version for version in (path / "Versions").iterdir() if not version.is_symlink()]
            elif path.suffix in (*BUNDLES, ".framework"):
                bundles.append(path)
        for path in (here / name for name in names):
            if path.is_file() and not path.is_symlink() and mach_o.is_mach_o(path):
                files.append(path)
    mains = {main for bundle in [*bundles, app] for main in _mains(bundle)}
    inner = [path for path in files if path not in mains]
    deepest_first = sorted([*inner, *bundles], key=lambda path: (-len(path.parts), path.as_posix()))
    return [*deepest_first, app]


def _mains(bundle: Path) -> list[Path]:
    """Where the program of ``bundle`` may be: a framework's is called like it."""
    if bundle.parent.name == "Versions":
        return [bundle / bundle.parent.parent.stem]
    folder = bundle / "Contents" / "MacOS"
    programs = sorted(folder.iterdir()) if folder.is_dir() else []
    return [bundle / bundle.stem, *(path for path in programs if path.stem.lower() == bundle.stem.lower())]


def command(path: Path, signer: Signer) -> list[str]:
    """The command that signs ``path``.

    Ad hoc there is no hardened runtime: it lets a program load libraries of its own team only, and nobody has none.
    """
    words = ["codesign", "--force", "--sign", signer.identity]
    if not signer.is_known:
        return [*words, "--timestamp=none", str(path)]
    words += ["--options", "runtime", "--timestamp", "--keychain", signer.keychain]
    if _is_program(path):
        words += ["--entitlements", str(ENTITLEMENTS)]
    return [*words, str(path)]


def _is_program(path: Path) -> bool:
    """Entitlements belong to programs; a library has those of the program that loads it."""
    if path.is_dir():
        return path.suffix == ".app"
    return any(part.kind == mach_o.EXECUTABLE for part in mach_o.read(path))


def sign(app: Path, signer: Signer, tools: Tools) -> None:
    """Sign ``app`` and check the result.

    Raises:
        Failed: codesign refused.
    """
    for path in plan(app):
        tools.call(command(path, signer), tries=TRIES if signer.is_known else 1)
    tools.call(["codesign", "--verify", "--deep", "--strict", "--verbose=2", str(app)])
