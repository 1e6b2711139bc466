"""Which Debian packages a built folder needs: what its libraries ask the system for and do not bring along.

Works as dpkg-shlibdeps does, but from names that hold on Debian 12 and 13 and Ubuntu 22.04 and 24.04 alike, so that one
package serves all. Standard library only; runs on Python 3.9 or newer; needs ``readelf`` of binutils.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import system_libraries

RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0", "libpng16-16": "libpng16-16t64 | libpng16-16"}
"""Packages that got another name with 64-bit time (Debian 13, Ubuntu 24.04)."""
PACKAGES = {
    **{one.soname: one.debian for one in (*system_libraries.QT, *system_libraries.XCB, *system_libraries.WAYLAND)},
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libfreetype.so.6": "libfreetype6",
    "libgbm.so.1": "libgbm1",
    "libgio-2.0.so.0": "libglib2.0-0",
    "libgmodule-2.0.so.0": "libglib2.0-0",
    "libgobject-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpng16.so.16": "libpng16-16",
    "libwayland-client.so.0": "libwayland-client0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Debian's package of every library that the program may take from the system."""
CXX = {28: "10", 29: "11", 30: "12", 31: "13.1", 32: "13.2", 33: "14", 34: "15"}
"""The release of GCC whose libstdc++6 first has GLIBCXX_3.4.<key>."""
SPECIAL = {"GLIBC_ABI_DT_RELR": (2, 36)}
"""Names without a number, and the glibc that first has them."""


class NeedsError(Exception):
    """The needs of a folder cannot be told; one sentence says why."""


@dataclass(frozen=True)
class Needs:
    """What the files of a folder ask the system for."""

    by_library: dict[str, list[str]] = field(default_factory=dict)
    """Of every library that is not in the folder, which files (relative to the folder) ask for it."""
    glibc: tuple[int, int] = (0, 0)
    """The newest version of glibc of which a symbol is used."""
    glibc_because_of: list[str] = field(default_factory=list)
    """The files that use one of it."""
    glibcxx: int = 0
    """The newest GLIBCXX_3.4.<number> that is used."""

    def depends(self) -> list[str]:
        """Terms of the field Depends, in the alphabet's order.

        Raises:
            NeedsError: Nobody knows which package has one of the libraries.
        """
        unknown = sorted(name for name in self.by_library if name not in PACKAGES)
        if unknown:
            asked = "; ".join(f"{name} for {', '.join(self.by_library[name][:3])}" for name in unknown)
            raise NeedsError(
                f"The folder needs libraries of which packaging/linux/elf_needs.py knows no package: {asked}. "
                "Add them to PACKAGES, or leave what needs them out of the build."
            )
        names = {PACKAGES[library] for library in self.by_library} | {"libc6"}
        return sorted(self._term(name) for name in names)

    def _term(self, name: str) -> str:
        if name == "libc6" and self.glibc > (0, 0):
            return f"libc6 (>= {self.glibc[0]}.{self.glibc[1]})"
        if name == "libstdc++6" and self.glibcxx:
            return f"libstdc++6 (>= {CXX[max(self.glibcxx, min(CXX))]})"
        return RENAMED.get(name, name)


@dataclass
class _Elf:
    path: str
    needed: list[str] = field(default_factory=list)
    versions: set[str] = field(default_factory=set)


def needs_of(folder: Path) -> Needs:
    """What all programs and libraries in a folder need of the system.

    Raises:
        NeedsError: ``readelf`` is missing or fails.
    """
    files = [path for path in sorted(folder.rglob("*")) if _is_elf(path)]
    if not files:
        raise NeedsError(f"There is no program in {folder}: give the folder that the build made.")
    try:
        done = subprocess.run(
            ["readelf", "--wide", "--dynamic", "--version-info", *(str(path.relative_to(folder)) for path in files)],
            capture_output=True,
            text=True,
            check=True,
            cwd=folder,
            env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin:/usr/local/bin"},
        )
    except FileNotFoundError:
        raise NeedsError("readelf is missing: install binutils.") from None
    except subprocess.CalledProcessError as error:
        raise NeedsError(f"readelf cannot read the libraries in {folder}: {error.stderr.strip()[:300]}") from error
    # Links count as well: a library is found by the name of the link.
    shipped = {path.name for path in folder.rglob("*") if ".so" in path.name}
    return needs_from(done.stdout, shipped, files[0].relative_to(folder).as_posix())


def needs_from(printed: str, shipped: Iterable[str], only: str = "") -> Needs:
    """The needs, from what ``readelf --dynamic --version-info`` printed.

    Args:
        printed: Of one or several files.
        shipped: Names of the libraries that are in the folder.
        only: The file it was, as readelf does not name a single one.
    """
    held = frozenset(shipped)
    by_library: dict[str, list[str]] = {}
    glibc, because_of, glibcxx = (0, 0), list[str](), 0
    for elf in _files(printed.splitlines(), only):
        for library in elf.needed:
            if library not in held:
                by_library.setdefault(library, []).append(elf.path)
        newest = max(map(_glibc, elf.versions), default=(0, 0))
        if newest > glibc:
            glibc, because_of = newest, []
        if newest == glibc:
            because_of.append(elf.path)
        glibcxx = max([glibcxx, *map(_glibcxx, elf.versions)])
    return Needs(dict(sorted(by_library.items())), glibc, because_of, glibcxx)


def _files(lines: Sequence[str], only: str) -> Iterator[_Elf]:
    elf, wanted = _Elf(only), False
    for line in lines:
        if line.startswith("File: "):
            if elf.path != only or elf.needed:
                yield elf
            elf = _Elf(line[len("File: ") :])
        elif "(NEEDED)" in line:
            elf.needed.append(line.partition("[")[2].rstrip("]"))
        elif line.startswith("Version "):
            # What a library defines itself is listed in the same words, under another heading.
            wanted = line.startswith("Version needs section")
        elif wanted:
            elf.versions.update(re.findall(r"Name: (\S+)", line))
    yield elf


def _glibc(name: str) -> tuple[int, int]:
    if name in SPECIAL:
        return SPECIAL[name]
    found = re.fullmatch(r"GLIBC_(\d+)\.(\d+)(?:\.\d+)?", name)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def _glibcxx(name: str) -> int:
    found = re.fullmatch(r"GLIBCXX_3\.4\.(\d+)", name)
    return int(found[1]) if found else 0


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
