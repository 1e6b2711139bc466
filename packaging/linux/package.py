"""Makes the Linux packages of a built folder: a .deb, and a tarball for people who may not install anything.

    python3 packaging/linux/package.py --built dist/Verislide --out dist/packages

Both hold the folder as it is, with what a desktop asks for; the same folder gives the same bytes, whoever makes them.
Needs dpkg-deb, xz and readelf. Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import deb_texts
import desktop
import elf_needs
from identity import COMMAND, IDENTIFIER, NAME, ROOT, version

HERE = Path(__file__).resolve().parent
REVISION = "1"
"""Of the package itself, where it changes and the program does not."""
PREFIX = f"opt/{COMMAND}"
IDENTITY = ROOT / "resources" / "identity"


class Problem(Exception):
    """Why there is no package, in one sentence."""


def moment(root: Path = ROOT) -> int:
    """The time that all files of a package state: SOURCE_DATE_EPOCH, or that of the last commit.

    Raises:
        Problem: There is neither.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(
        ["git", "-C", str(root), "log", "-1", "--format=%ct"], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise Problem("The source is no clone of its repository: set SOURCE_DATE_EPOCH to the time of the release.")
    return int(done.stdout)


def desktop_files(share: Path, identity: Path = IDENTITY) -> None:
    """Write menu entry, kinds of file and icons into a folder like /usr/share.

    Raises:
        Problem: There are no icons.
    """
    _write(share / "applications" / f"{COMMAND}.desktop", desktop.desktop_entry())
    _write(share / "mime" / "packages" / f"{COMMAND}.xml", desktop.mime_types())
    drawing, pictures = identity / f"{COMMAND}.svg", identity / "hicolor"
    if not drawing.is_file() or not pictures.is_dir():
        raise Problem(f"There are no icons in {identity}: make them with packaging/icons.py.")
    theme = share / "icons" / "hicolor"
    shutil.copytree(pictures, theme, dirs_exist_ok=True)
    (theme / "scalable/apps").mkdir(parents=True, exist_ok=True)
    shutil.copy(drawing, theme / "scalable/apps")


def make_deb(built: Path, out: Path, seconds: int, compression: Sequence[str] = ("zstd", "10")) -> Path:
    """Make the .deb.

    Args:
        built: The built folder.
        out: Where the package goes.
        seconds: The time that its files state.
        compression: Kind and strength, as dpkg-deb takes them.

    Raises:
        Problem: The folder is no built one, or a tool is missing or fails.
    """
    number = version()
    full = f"{number}-{REVISION}"
    needs = elf_needs.needs_of(built)
    with tempfile.TemporaryDirectory(prefix="verislide-deb-") as name:
        root = Path(name) / "root"
        _copy(built, root / PREFIX)
        share = root / "usr/share"
        desktop_files(share)
        _write(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml", desktop.metainfo())
        documents = share / "doc" / COMMAND
        _write(documents / "copyright", deb_texts.copyright_file(_licences(built) / "index.json"))
        _gzip(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
        _gzip(documents / "changelog.Debian.gz", deb_texts.changelog(full, seconds))
        _gzip(share / "man/man1" / f"{COMMAND}.1.gz", deb_texts.man_page(_help(built), number, seconds))
        overrides = (HERE / "lintian-overrides").read_text(encoding="utf-8")
        _write(share / "lintian/overrides" / COMMAND, overrides)
        link = root / "usr/bin" / COMMAND
        link.parent.mkdir(parents=True)
        link.symlink_to(f"/{PREFIX}/{COMMAND}")
        sizes = _contents(root)
        _write(root / "DEBIAN/md5sums", _sums(root, sizes))
        _write(root / "DEBIAN/control", deb_texts.control(full, needs.depends(), installed_kibibytes(sizes)))
        _settle(root, seconds)
        target = out / f"{COMMAND}_{full}_amd64.deb"
        kind, strength = compression
        _run(
            ["dpkg-deb", "--root-owner-group", f"-Z{kind}", f"-z{strength}", "--build", str(root), str(target)],
            seconds,
        )
    return target


def make_tarball(built: Path, out: Path, seconds: int) -> Path:
    """Make the tarball that runs from where it is unpacked.

    Args:
        built: The built folder.
        out: Where the tarball goes.
        seconds: The time that its files state.

    Raises:
        Problem: The folder is no built one, or a tool is missing or fails.
    """
    name = f"{NAME}-{version()}-linux-x86_64"
    with tempfile.TemporaryDirectory(prefix="verislide-tar-") as scratch:
        root, plain = Path(scratch) / name, Path(scratch) / "plain.tar"
        fill_portable(built, root, seconds)
        bundle(root, plain, seconds)
        # xz, as every system unpacks it; always by two threads, since the number of them decides about the bytes.
        _run(["xz", "-6", "--threads=2", str(plain)], seconds)
        return Path(shutil.move(f"{plain}.xz", out / f"{name}.tar.xz"))


def fill_portable(built: Path, root: Path, seconds: int) -> None:
    """Write the folder that the tarball holds: program, desktop's files, README, and the script for the menu.

    Raises:
        Problem: The folder is no built one.
    """
    needs = elf_needs.needs_of(built)
    _copy(built, root)
    desktop_files(root / "share")
    shutil.copy(HERE / "register.sh", root)
    packages = "\n".join(f"  {term}" for term in needs.depends())
    text = (HERE / "README.txt").read_text(encoding="utf-8")
    glibc = ".".join(map(str, needs.glibc))
    _write(root / "README.txt", text.format(version=version(), glibc=glibc, depends=packages))
    _settle(root, seconds)


def bundle(folder: Path, target: Path, seconds: int) -> None:
    """Write an uncompressed tar of a folder, in the alphabet's order and as if root owned all of it.

    Args:
        folder: What is bundled, under its own name.
        target: The file that is written.
        seconds: The time that all of it states.
    """

    def settled(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = seconds
        return member

    with tarfile.open(target, "w", format=tarfile.GNU_FORMAT) as archive:
        archive.add(folder, folder.name, filter=settled)  # which sorts each folder's names


def installed_kibibytes(sizes: dict[str, int | None]) -> int:
    """Disk that the files take, as Debian's policy counts it: whole KiB a file, one for all else.

    Args:
        sizes: Bytes of each file; None of a folder or link.
    """
    return sum(1 if size is None else -(-size // 1024) for size in sizes.values())


def _licences(built: Path) -> Path:
    return built / "_internal" / "licences"


def _copy(built: Path, target: Path) -> None:
    if not os.access(built / COMMAND, os.X_OK):
        raise Problem(f"There is no program in {built}: build it first with packaging/build.py.")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(built, target, symlinks=True)


def _help(built: Path) -> str:
    done = subprocess.run(
        [str((built / COMMAND).resolve()), "--help"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "COLUMNS": "80", "NO_COLOR": "1", "LC_ALL": "C.UTF-8"},
    )
    if done.returncode != 0 or not done.stdout.startswith("usage:"):
        raise Problem(f"The built program does not say what it can do: {(done.stderr or done.stdout).strip()[-300:]}")
    return done.stdout


def _contents(root: Path) -> dict[str, int | None]:
    """Everything in a folder by its relative name, with the bytes of ordinary files."""
    found = {}
    for path in sorted(root.rglob("*")):
        ordinary = path.is_file() and not path.is_symlink()
        found[path.relative_to(root).as_posix()] = path.stat().st_size if ordinary else None
    return found


def _sums(root: Path, sizes: dict[str, int | None]) -> str:
    lines = []
    for name, size in sizes.items():
        if size is not None:
            digest = hashlib.md5((root / name).read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {name}\n")
    return "".join(lines)


def _settle(root: Path, seconds: int) -> None:
    """Give everything the modes and the time that it has in the package."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            may_run = path.is_dir() or (os.access(path, os.X_OK) and _starts(path))
            path.chmod(0o755 if may_run else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def _starts(path: Path) -> bool:
    """Whether a file can be started: a program or a script, not a library."""
    with path.open("rb") as file:
        begin = file.read(4)
    return begin[:2] == b"#!" or (begin == b"\x7fELF" and ".so" not in path.name)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def _gzip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), 9, mtime=0))


def _run(command: list[str], seconds: int) -> None:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(seconds), "LC_ALL": "C.UTF-8"}
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    except FileNotFoundError:
        raise Problem(f"{command[0]} is missing: install it, on Debian it is in dpkg or xz-utils.") from None
    if done.returncode != 0:
        raise Problem(f"{command[0]} failed: {done.stderr.strip()[-300:]}")


MAKERS: dict[str, Callable[[Path, Path, int], Path]] = {"deb": make_deb, "tarball": make_tarball}


def main(arguments: Sequence[str] | None = None) -> int:
    """Make what the command line asks for; returns the exit code."""
    parser = argparse.ArgumentParser(description="Make the Linux packages of a built folder.")
    parser.add_argument("--built", type=Path, required=True, metavar="FOLDER", help="made by packaging/build.py")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="where the packages go")
    parser.add_argument("--only", choices=sorted(MAKERS), help="make one of the two")
    options = parser.parse_args(arguments)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
        seconds = moment()
        for kind, make in MAKERS.items():
            if options.only in (None, kind):
                made = make(options.built.resolve(), options.out.resolve(), seconds)
                print(f"{made} ({made.stat().st_size / 1e6:.1f} MB)")
    except (Problem, elf_needs.NeedsError) as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
