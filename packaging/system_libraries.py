"""The libraries that no Python package brings along: which are missing, and how to get them.

Standard library only, Python 3.9 or newer. The Debian names were verified on a bare Debian 12.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Library:
    """A shared library by the name that programs load, and the package that holds it on each family of systems."""

    soname: str
    debian: str
    fedora: str
    arch: str
    suse: str
    required: bool = True


QT: tuple[Library, ...] = (
    Library("libGL.so.1", "libgl1", "mesa-libGL", "libglvnd", "Mesa-libGL1"),
    Library("libEGL.so.1", "libegl1", "mesa-libEGL", "libglvnd", "Mesa-libEGL1"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2", "libglib-2_0-0"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig", "fontconfig"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus", "libdbus-1-3"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon", "libxkbcommon0"),
)
XCB = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor", "libxcb-cursor0"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm", "libxcb-icccm4"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms", "libxcb-keysyms1"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb", "libxcb-shape0"),
    Library(
        "libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11", "libxkbcommon-x11-0"
    ),
)
WAYLAND = (
    Library("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland", "libwayland-cursor0"),
    Library("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland", "libwayland-egl1"),
)
CODECS = (
    # Only NDPI files and striped labels are converted with it, so nobody is held up by its absence.
    Library("libturbojpeg.so.0", "libturbojpeg0", "turbojpeg", "libjpeg-turbo", "libturbojpeg0", required=False),
)

_OLD_GLIB_NAME = frozenset({"buster", "bullseye", "bookworm", "bionic", "focal", "jammy"})
"""Code names of the Debian and Ubuntu releases before the packages with 64-bit time were renamed."""


def needed(with_display: bool, environ: Mapping[str, str]) -> tuple[Library, ...]:
    """What Verislide loads on Linux; with a display also what draws on the one there is."""
    libraries = QT + CODECS
    if with_display and environ.get("DISPLAY"):
        libraries += XCB
    if with_display and environ.get("WAYLAND_DISPLAY"):
        libraries += WAYLAND
    return libraries


def missing(libraries: tuple[Library, ...]) -> tuple[Library, ...]:
    """Those of ``libraries`` that the system's loader does not find."""
    return tuple(library for library in libraries if not _loads(library.soname))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def os_release(path: Path = Path("/etc/os-release")) -> dict[str, str]:
    """The fields of os-release, by which Linux distributions name themselves; empty where there is none."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return {}
    pairs = (line.partition("=") for line in lines if "=" in line and not line.startswith("#"))
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}


def family(release: Mapping[str, str]) -> str:
    """``debian``, ``fedora``, ``arch``, ``suse``, or empty where the distribution is none of these."""
    names = [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
    known = {"debian": "debian", "ubuntu": "debian", "fedora": "fedora", "rhel": "fedora", "arch": "arch"}
    known.update({"suse": "suse", "opensuse": "suse"})
    return next((known[name] for name in names if name in known), "")


def packages(libraries: tuple[Library, ...], release: Mapping[str, str]) -> list[str]:
    """The distribution's packages that hold ``libraries``, each once; empty for an unknown distribution."""
    kind = family(release)
    names = [getattr(library, kind) for library in libraries] if kind else []
    if kind == "debian":
        codename = (
            release.get("UBUNTU_CODENAME") or release.get("DEBIAN_CODENAME") or release.get("VERSION_CODENAME", "")
        )
        if codename not in _OLD_GLIB_NAME:
            names = [f"{name}t64" if name == "libglib2.0-0" else name for name in names]
    return list(dict.fromkeys(names))


def line_to_type(names: list[str], release: Mapping[str, str]) -> str:
    """What a person types to install ``names``."""
    start = {
        "debian": "sudo apt-get install",
        "fedora": "sudo dnf install",
        "arch": "sudo pacman -S",
        "suse": "sudo zypper install",
    }[family(release)]
    return f"{start} {' '.join(names)}"


def privilege() -> list[str] | None:
    """What to put before a command of apt: nothing for root, sudo where it asks for no password; None: not allowed."""
    if sys.platform == "win32" or shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None


def apt_install(names: list[str], before: list[str]) -> bool:
    """Install Debian packages, with fresh package lists where the old ones do not do; whether it worked."""
    apt = [*before, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120"]
    install = [*apt, "install", "--no-install-recommends", *names]
    for command in (install, [*apt, "update"], install):
        done = subprocess.run(command, capture_output=True, check=False).returncode == 0
        if done and command is install:
            return True
    return False
