"""What a program or library for macOS states about itself: processor, oldest system, what it loads, how it is signed.

A small reader of Mach-O headers that works on every system, so that a bundle can be judged where no Mac is. The
numbers are those of Apple's ``mach-o/loader.h``, ``mach-o/fat.h`` and ``Kernel/kern/cs_blobs.h``.
Standard library only.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

THIN = {b"\xcf\xfa\xed\xfe": "<", b"\xfe\xed\xfa\xcf": ">"}
"""First bytes of one 64-bit slice, with its byte order; 32-bit programs no longer run on any macOS that is served."""
FAT = {b"\xca\xfe\xba\xbe": ">5I", b"\xca\xfe\xba\xbf": ">2I2Q2I"}
"""First bytes of a file with several slices, with the form of an entry; a Java class begins like the first."""
ARCHITECTURES = {0x0100000C: "arm64", 0x01000007: "x86_64"}
EXECUTABLE, DYLIB, BUNDLE = 2, 6, 8
MOST_SLICES = 16
LC_CODE_SIGNATURE, LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION = 0x1D, 0x24, 0x32
LC_SYMTAB, LC_LOAD_WEAK, LC_RPATH = 0x2, 0x18, 0x1C
LOADS = {0xC, 0x1F, 0x20, 0x23}
"""Load, re-export, lazy and upward; what is loaded weakly may be missing."""
SYSTEM = ("/usr/lib/", "/System/")
"""Where the libraries of macOS itself are."""
N_EXTERNAL, N_TYPE, N_PRIVATE, N_DEBUG, N_WEAK_REFERENCE = 0x1, 0xE, 0x10, 0xE0, 0x40
CS_SUPER_BLOB, CS_CODE_DIRECTORY = 0xFADE0CC0, 0xFADE0C02
CS_AD_HOC, CS_RUNTIME = 0x2, 0x10000
CS_WITH_TEAM = 0x20200
"""From this version on a code directory has a place for the team's name."""


@dataclass(frozen=True)
class Signature:
    """How a slice is signed."""

    ad_hoc: bool
    """By nobody: it only says that nothing was changed since, which is all that Apple's processors ask for."""
    hardened: bool
    """Whether it asks for the hardened runtime, without which Apple notarises nothing."""
    team: str
    """The ten letters of the developer's team, empty where there is none."""


@dataclass(frozen=True)
class Slice:
    """The part of a file for one processor."""

    architecture: str
    kind: int
    """EXECUTABLE, DYLIB, BUNDLE or another type of Mach-O."""
    oldest_system: tuple[int, int] | None
    """Oldest macOS that it was built for; None where it states none."""
    loads: tuple[str, ...]
    search_paths: tuple[str, ...]
    """What ``@rpath`` stands for, in this order."""
    signature: Signature | None


def is_mach_o(path: Path) -> bool:
    """Whether the file ``path`` is a program or library for macOS, which an archive of objects (``.a``) is not."""
    with path.open("rb") as file:
        start = file.read(8)
        if start[:4] in THIN:
            return True
        form = FAT.get(start[:4])
        if form is None or len(start) < 8 or not 0 < _count(start) <= MOST_SLICES:
            return False
        entry = file.read(struct.calcsize(form))
        if len(entry) < struct.calcsize(form):
            return False
        file.seek(struct.unpack(form, entry)[2])
        return file.read(4) in THIN


def read(path: Path) -> tuple[Slice, ...]:
    """The slices of the file ``path``, none where it is no Mach-O file.

    Raises:
        ValueError: it begins as one and is broken.
    """
    if not is_mach_o(path):
        return ()
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return tuple(_slice(data, start) for start in _starts(data))
    except (struct.error, KeyError, IndexError, UnicodeDecodeError) as error:
        raise ValueError(f"{path.name} is a damaged Mach-O file.") from error


def imported(path: Path, architecture: str) -> frozenset[tuple[str, str]]:
    """What the slice for ``architecture`` cannot do without: pairs of a library, as it names it, and a symbol of it."""
    return frozenset(
        (library, name) for kind, library, name in _symbols(path, architecture) if library and not kind & N_TYPE
    )


def exported(path: Path, architecture: str) -> frozenset[str]:
    """The symbols that the slice for ``architecture`` has for others."""
    return frozenset(name for kind, _, name in _symbols(path, architecture) if kind & N_TYPE and not kind & N_PRIVATE)


def _symbols(path: Path, architecture: str) -> Iterator[tuple[int, str, str]]:
    """Kind, library and name of every external symbol; without a library where it is weak or not another's."""
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        for start in _starts(data):
            order = THIN[data[start : start + 4]]
            (processor,) = struct.unpack_from(f"{order}I", data, start + 4)
            if ARCHITECTURES.get(processor) == architecture:
                yield from _symbols_at(data, start, order)


def _symbols_at(data: mmap.mmap, start: int, order: str) -> Iterator[tuple[int, str, str]]:
    libraries: list[str] = []
    symbols = count = strings = 0
    for command, place, length in _commands(data, start, order):
        if command in LOADS or command == LC_LOAD_WEAK:
            libraries.append(_text(data, order, place, length) if command in LOADS else "")
        elif command == LC_SYMTAB:
            symbols, count, strings, _ = struct.unpack_from(f"{order}4I", data, place + 8)
    entry = struct.Struct(f"{order}I2BHQ")
    for index in range(count):
        name, kind, _, description, _ = entry.unpack_from(data, start + symbols + index * entry.size)
        if kind & N_DEBUG or not kind & N_EXTERNAL:
            continue
        ordinal = description >> 8 & 0xFF  # counted from 1, in the order of the load commands
        has_library = 0 < ordinal <= len(libraries) and not description & N_WEAK_REFERENCE
        begin = start + strings + name
        text = data[begin : data.find(b"\0", begin)].decode("utf-8", "replace")
        yield kind, libraries[ordinal - 1] if has_library else "", text


def _count(start: bytes) -> int:
    return int.from_bytes(start[4:8], "big")


def _starts(data: mmap.mmap) -> Iterator[int]:
    """Where each slice begins, in bytes."""
    form = FAT.get(data[:4])
    if form is None:
        yield 0
        return
    for index in range(_count(data[:8])):
        entry = struct.unpack_from(form, data, 8 + index * struct.calcsize(form))
        yield entry[2]


def _slice(data: mmap.mmap, start: int) -> Slice:
    order = THIN[data[start : start + 4]]
    processor, _, kind = struct.unpack_from(f"{order}3I", data, start + 4)
    oldest: tuple[int, int] | None = None
    loads: list[str] = []
    search: list[str] = []
    signature: Signature | None = None
    for command, place, length in _commands(data, start, order):
        if command in LOADS:
            loads.append(_text(data, order, place, length))
        elif command == LC_RPATH:
            search.append(_text(data, order, place, length))
        elif command in (LC_VERSION_MIN_MACOSX, LC_BUILD_VERSION):
            where = place + (12 if command == LC_BUILD_VERSION else 8)
            (version,) = struct.unpack_from(f"{order}I", data, where)
            oldest = (version >> 16, version >> 8 & 0xFF)
        elif command == LC_CODE_SIGNATURE:
            (offset,) = struct.unpack_from(f"{order}I", data, place + 8)
            signature = _signature(data, start + offset)
    architecture = ARCHITECTURES.get(processor, f"processor {processor:#x}")
    return Slice(architecture, kind, oldest, tuple(loads), tuple(search), signature)


def _commands(data: mmap.mmap, start: int, order: str) -> Iterator[tuple[int, int, int]]:
    """Kind, place and length of every load command of the slice at ``start``."""
    (count,) = struct.unpack_from(f"{order}I", data, start + 16)
    place = start + 32
    for _ in range(count):
        command, length = struct.unpack_from(f"{order}2I", data, place)
        yield command & 0x7FFFFFFF, place, length  # the highest bit only says that the system must know the command
        place += length


def _text(data: mmap.mmap, order: str, place: int, length: int) -> str:
    (offset,) = struct.unpack_from(f"{order}I", data, place + 8)
    return data[place + offset : place + length].split(b"\0", 1)[0].decode("utf-8")


def _signature(data: mmap.mmap, start: int) -> Signature | None:
    """What the code directory at ``start`` says; always in network order, whatever the slice's is."""
    magic, _, count = struct.unpack_from(">3I", data, start)
    if magic != CS_SUPER_BLOB:
        return None
    for index in range(count):
        _, offset = struct.unpack_from(">2I", data, start + 12 + index * 8)
        place = start + offset
        magic, _, version, flags = struct.unpack_from(">4I", data, place)
        if magic != CS_CODE_DIRECTORY:
            continue
        team = ""
        if version >= CS_WITH_TEAM:
            (where,) = struct.unpack_from(">I", data, place + 48)
            if where:
                team = data[place + where : place + where + 32].split(b"\0", 1)[0].decode("ascii")
        return Signature(ad_hoc=bool(flags & CS_AD_HOC), hardened=bool(flags & CS_RUNTIME), team=team)
    return None
