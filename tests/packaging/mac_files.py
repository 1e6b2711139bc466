"""Small programs and libraries as macOS has them, and a bundle of them: headers, symbols and signatures, no code."""

from __future__ import annotations

import plistlib
import shutil
import struct
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from types import ModuleType

PROJECT = Path(__file__).resolve().parents[2]
PROCESSORS = {"arm64": 0x0100000C, "x86_64": 0x01000007}
LIBCXX = "/usr/lib/libc++.1.dylib"


@contextmanager
def packaging_modules(*names: str) -> Iterator[list[ModuleType]]:
    """Modules of packaging/ and packaging/macos, loaded as their scripts load them; the path stays as it was."""
    path, loaded = list(sys.path), set(sys.modules)
    sys.path[:0] = [str(PROJECT / "packaging" / "macos"), str(PROJECT / "packaging")]
    try:
        yield [import_module(name) for name in names]
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - loaded:
            if str(getattr(sys.modules[name], "__file__", "")).startswith(str(PROJECT / "packaging")):
                del sys.modules[name]


def _command(kind: int, body: bytes) -> bytes:
    body += b"\0" * (-len(body) % 8)
    return struct.pack("<2I", kind, len(body) + 8) + body


def _named(kind: int, text: str, before: bytes) -> bytes:
    """A load command whose text follows fixed fields; the first of them says where it begins."""
    return _command(kind, struct.pack("<I", 12 + len(before)) + before + text.encode() + b"\0")


def _signature(flags: int, team: str) -> bytes:
    fields = struct.pack(">4I", 0xFADE0C02, 0, 0x20400, flags) + b"\0" * 32 + struct.pack(">I", 52 if team else 0)
    directory = fields + team.encode() + b"\0"
    return struct.pack(">5I", 0xFADE0CC0, 20 + len(directory), 1, 0, 20) + directory


def mach_o(
    processor: str = "arm64",
    kind: int = 6,
    oldest: tuple[int, int] = (14, 0),
    loads: Sequence[str] = (),
    search: Sequence[str] = (),
    needs: Sequence[tuple[str, int]] = (),
    has: Sequence[str] = (),
    signature: tuple[int, str] | None = (0x2, ""),
) -> bytes:
    """A file with one slice.

    Args:
        needs: symbols and the libraries of ``loads``, counted from 1, that have them.
        has: symbols for others.
        signature: flags and team of the code directory; None for no signature.
    """
    names = [name for name, _ in needs] + list(has)
    strings = b"\0" + b"".join(name.encode() + b"\0" for name in names)
    places = [strings.index(b"\0" + name.encode() + b"\0") + 1 for name in names]
    entries = [(0x1, number << 8) for _, number in needs] + [(0xF, 0)] * len(has)
    symbols = b"".join(
        struct.pack("<I2BHQ", place, type_, 0, description, 0)
        for place, (type_, description) in zip(places, entries, strict=True)
    )

    def commands(symbols_at: int, signature_at: int) -> list[bytes]:
        version = oldest[0] << 16 | oldest[1] << 8
        made = [_command(0x32, struct.pack("<4I", 1, version, version, 0))]
        made += [_named(0xC, load, struct.pack("<3I", 0, 0, 0)) for load in loads]
        made += [_named(0x8000001C, path, b"") for path in search]
        made.append(_command(0x2, struct.pack("<4I", symbols_at, len(names), symbols_at + len(symbols), len(strings))))
        if signature is not None:
            made.append(_command(0x1D, struct.pack("<2I", signature_at, 0)))
        return made

    length = 32 + sum(map(len, commands(0, 0)))
    after = length + len(symbols) + len(strings)
    made = commands(length, after)
    header = b"\xcf\xfa\xed\xfe" + struct.pack("<7I", PROCESSORS[processor], 0, kind, len(made), 0, 0, 0)
    end = _signature(*signature) if signature is not None else b""
    return header + b"".join(made) + symbols + strings + end


def fat(*slices: bytes) -> bytes:
    """One file of several slices, each for the processor that it names."""
    header = struct.pack(">2I", 0xCAFEBABE, len(slices))
    place = len(header) + 20 * len(slices)
    entries = b""
    for part in slices:
        entries += part[4:8][::-1] + struct.pack(">4I", 0, place, len(part), 0)
        place += len(part)
    return header + entries + b"".join(slices)


def write(path: Path, content: bytes) -> Path:
    """Write a file that may be executed, and its folders."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    path.chmod(0o755)
    return path


def bundle(folder: Path, plist: ModuleType, signature: tuple[int, str] = (0x2, "")) -> Path:
    """A sound bundle as PyInstaller lays it out: a module and its library in folders, a framework of Qt, links."""
    app = folder / "Verislide.app"
    frameworks, resources = app / "Contents" / "Frameworks", app / "Contents" / "Resources"
    write(
        app / "Contents" / "MacOS" / "Verislide",
        mach_o(kind=2, loads=["/usr/lib/libSystem.B.dylib"], signature=signature),
    )
    module = mach_o(
        loads=["@rpath/libz.1.dylib", LIBCXX],
        search=["@loader_path/.."],
        needs=[("_inflate", 1), ("_old", 2)],
        signature=signature,
    )
    write(frameworks / "codec" / "_zlib.so", module)
    write(frameworks / "codec" / "__dot__dylibs" / "libz.1.dylib", mach_o(has=["_inflate"], signature=signature))
    (frameworks / "codec" / ".dylibs").symlink_to("__dot__dylibs")
    (frameworks / "libz.1.dylib").symlink_to("codec/.dylibs/libz.1.dylib")
    qt = frameworks / "PySide6" / "Qt" / "lib" / "QtCore.framework"
    write(qt / "Versions" / "A" / "QtCore", mach_o(signature=signature))
    write(qt / "Versions" / "A" / "Resources" / "Info.plist", b"<plist/>")
    (qt / "Versions" / "Current").symlink_to("A")
    (qt / "QtCore").symlink_to("Versions/Current/QtCore")
    (qt / "Resources").symlink_to("Versions/Current/Resources")
    resources.mkdir()
    (resources / "codec").symlink_to("../Frameworks/codec")
    info = {**plist.info_plist(), "CFBundleExecutable": "Verislide", "CFBundleIconFile": plist.ICON}
    (app / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info))
    shutil.copyfile(PROJECT / "resources" / "identity" / plist.ICON, resources / plist.ICON)
    plist.write_strings(resources)
    return app
