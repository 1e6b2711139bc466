"""packaging/linux: what a desktop is told, what libraries need, what lies in packages, and the script beside them."""

from __future__ import annotations

import configparser
import gzip
import hashlib
import io
import json
import os
import shutil
import subprocess
import tarfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from viewer.comparison import session_file
from viewer.review import schema

PROJECT = Path(__file__).resolve().parents[2]
LINUX = PROJECT / "packaging" / "linux"
NAMESPACE = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
MOMENT = 1_800_000_000
HELP = """usage: verislide [-h] [--start-page]
                 [SLIDE ...]

Compare a slide with its conversions.

positional arguments:
  SLIDE         the original, then its conversions

options:
  --start-page  open nothing

Without a window: 'verislide info SLIDE'.
"""
READELF = """
File: verislide

Dynamic section at offset 0x1 contains 2 entries:
  Tag        Type                         Name/Value
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]

Version needs section '.gnu.version_r' contains 1 entry:
 Addr: 0x1  Offset: 0x1  Link: 7 (.dynstr)
  000000: Version: 1  File: libc.so.6  Cnt: 2
  0x0010:   Name: GLIBC_2.2.5  Flags: none  Version: 9
  0x0020:   Name: GLIBC_2.34  Flags: none  Version: 8

File: _internal/libQt6Gui.so.6

Dynamic section at offset 0x1 contains 6 entries:
 0x0000000000000001 (NEEDED)             Shared library: [libglib-2.0.so.0]
 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]
 0x0000000000000001 (NEEDED)             Shared library: [libstdc++.so.6]
 0x000000000000000e (SONAME)             Library soname: [libQt6Gui.so.6]

Version definition section '.gnu.version_d' contains 1 entry:
  000000: Rev: 1  Flags: BASE  Index: 1  Cnt: 1  Name: GLIBC_2.99

Version needs section '.gnu.version_r' contains 2 entries:
  000000: Version: 1  File: libstdc++.so.6  Cnt: 1
  0x0010:   Name: GLIBCXX_3.4.30  Flags: none  Version: 3
  0x0020: Version: 1  File: libc.so.6  Cnt: 1
  0x0030:   Name: GLIBC_2.17  Flags: none  Version: 2
"""


@pytest.fixture(scope="module")
def package() -> Iterator[ModuleType]:
    """The module as Python loads it when it is started as a script: its own folder comes first."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(LINUX))
        patch.syspath_prepend(str(PROJECT / "packaging"))
        import package as module

        yield module


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """Stands in for what PyInstaller makes: one program, its folder, the licences; one real library to look at."""
    folder = tmp_path / "built"
    licences = folder / "_internal" / "licences"
    licences.mkdir(parents=True)
    (folder / "verislide").write_text(f"#!/bin/sh\ncat <<'END'\n{HELP}END\n", encoding="utf-8")
    (folder / "verislide").chmod(0o700)
    (folder / "_internal" / "notes.txt").write_text("x" * 1025, encoding="utf-8")
    (folder / "_internal" / "notes.txt").chmod(0o666)
    (folder / "_internal" / "same.txt").symlink_to("notes.txt")
    stated = [{"name": "numpy", "version": "2.5.5", "licence": "BSD-3-Clause", "files": []}]
    (licences / "index.json").write_text(json.dumps(stated), encoding="utf-8")
    return folder


@pytest.fixture
def without_readelf(package: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = ["libQt6Core.so.6", "libQt6Gui.so.6"]
    monkeypatch.setattr(
        package.elf_needs, "needs_of", lambda folder: package.elf_needs.needs_from(READELF, shipped, "verislide")
    )


def entry(package: ModuleType) -> configparser.SectionProxy:
    parser = configparser.RawConfigParser(strict=True, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment]
    parser.read_string(package.desktop.desktop_entry())
    assert parser.sections() == ["Desktop Entry"]
    return parser["Desktop Entry"]


def test_the_menu_entry_opens_every_kind_of_file_that_the_identity_names(package: ModuleType) -> None:
    read = entry(package)
    types = read["MimeType"].split(";")
    assert types == [*(one.mime for one in package.desktop.FILE_TYPES), ""]
    assert read["Exec"] == "verislide %F"
    assert read["Name"] == "Verislide" and read["Icon"] == "verislide" and read["Terminal"] == "false"
    for key in ("GenericName", "Comment", "Keywords"):
        assert read[key] and read[f"{key}[de]"] and read[key] != read[f"{key}[de]"]


def test_the_menu_entry_is_the_one_that_windows_belong_to(package: ModuleType) -> None:
    program = (PROJECT / "viewer/ui/identity.py").read_text(encoding="utf-8")
    name = program.partition('setDesktopFileName("')[2].partition('"')[0]
    assert entry(package)["StartupWMClass"] == name == package.COMMAND


def test_kinds_of_file_are_told_with_name_and_parent_and_none_that_systems_know(package: ModuleType) -> None:
    root = ElementTree.fromstring(package.desktop.mime_types())
    told = {one.get("type"): one for one in root.findall("mime:mime-type", NAMESPACE)}
    wanted = {one.mime: one for one in package.desktop.FILE_TYPES if one.mime != "application/dicom"}
    assert set(told) == set(wanted)
    for mime, one in wanted.items():
        comments = [(comment.attrib, comment.text) for comment in told[mime].findall("mime:comment", NAMESPACE)]
        assert [text for _, text in comments] == [one.english, one.german]
        assert [glob.get("pattern") for glob in told[mime].findall("mime:glob", NAMESPACE)] == [f"*{one.extension}"]
        assert told[mime].find("mime:sub-class-of", NAMESPACE) is not None


def test_our_own_files_are_known_by_what_is_in_them(package: ModuleType, tmp_path: Path) -> None:
    root = ElementTree.fromstring(package.desktop.mime_types())
    values = {match.get("value") for match in root.iter("{%s}match" % NAMESPACE["mime"])}  # noqa: UP031
    assert f"0x{schema.APPLICATION_ID:08x}" in values

    session = tmp_path / "one.verislide"
    slide = session_file.SavedSlide(tmp_path / "slide.mrxs")
    session_file.write_session(session, session_file.SavedSession((slide,), None))
    place = session.read_bytes().index(b'"verislide_session"')
    assert '"verislide_session"' in values and 1 <= place <= 16


def test_the_page_of_software_centres_names_what_is_installed_and_no_release(package: ModuleType) -> None:
    root = ElementTree.fromstring(package.desktop.metainfo())
    assert root.findtext("id") == package.IDENTIFIER and root.findtext("launchable") == "verislide.desktop"
    assert [one.text for one in root.iter("mediatype")] == [one.mime for one in package.desktop.FILE_TYPES]
    assert root.find("releases") is None


def test_needs_are_what_is_asked_for_and_not_brought_along(package: ModuleType) -> None:
    needs = package.elf_needs.needs_from(READELF, ["libQt6Core.so.6", "libQt6Gui.so.6"], "verislide")
    assert needs.by_library == {
        "libc.so.6": ["verislide"],
        "libglib-2.0.so.0": ["_internal/libQt6Gui.so.6"],
        "libstdc++.so.6": ["_internal/libQt6Gui.so.6"],
    }
    assert (needs.glibc, needs.glibc_because_of) == ((2, 34), ["verislide"])
    assert needs.depends() == ["libc6 (>= 2.34)", "libglib2.0-0t64 | libglib2.0-0", "libstdc++6 (>= 12)"]


def test_a_library_of_no_known_package_is_named_with_who_asks_for_it(package: ModuleType) -> None:
    needs = package.elf_needs.needs_from(READELF, ["libQt6Gui.so.6"], "verislide")
    with pytest.raises(package.elf_needs.NeedsError, match=r"libQt6Core\.so\.6 for _internal/libQt6Gui\.so\.6"):
        needs.depends()


def test_what_the_readelf_of_this_machine_prints_is_understood(package: ModuleType, tmp_path: Path) -> None:
    if shutil.which("readelf") is None:
        with pytest.raises(package.elf_needs.NeedsError):
            package.elf_needs.needs_of(LINUX)
        return
    program = next((Path(name) for name in ("/bin/true", "/usr/bin/true") if Path(name).is_file()), None)
    if program is None or program.read_bytes()[:4] != b"\x7fELF":
        return
    shutil.copy(program, tmp_path / "one")
    needs = package.elf_needs.needs_of(tmp_path)
    assert needs.by_library == {"libc.so.6": ["one"]} and needs.glibc >= (2, 2)


def test_the_page_of_the_manual_is_made_of_what_the_program_says(package: ModuleType) -> None:
    page = package.deb_texts.man_page(HELP, "1.2", MOMENT)
    assert page.startswith('.TH VERISLIDE 1 2027-01-15 "Verislide 1.2"\n.SH NAME\nverislide \\- the desktop')
    assert ".SH SYNOPSIS\nverislide [\\-h] [\\-\\-start\\-page] [SLIDE ...]\n" in page
    assert ".SH OPTIONS\n.nf\n  \\-\\-start\\-page  open nothing\n.fi\n" in page
    assert package.deb_texts.man_page("usage: x\n\n.5 is a start", "1", 0).endswith(".PP\n\\&.5 is a start\n")


def test_the_tarball_holds_program_desktop_files_and_the_script_the_same_each_time(
    package: ModuleType, built: Path, tmp_path: Path, without_readelf: None
) -> None:
    name = f"Verislide-{package.version()}-linux-x86_64"
    package.fill_portable(built, tmp_path / name, MOMENT)
    package.bundle(tmp_path / name, tmp_path / "one.tar", MOMENT)
    os.utime(built / "verislide", (1, 1))
    package.fill_portable(built, tmp_path / "again" / name, MOMENT)
    package.bundle(tmp_path / "again" / name, tmp_path / "two.tar", MOMENT)
    assert (tmp_path / "one.tar").read_bytes() == (tmp_path / "two.tar").read_bytes()

    with tarfile.open(tmp_path / "one.tar") as archive:
        members = {one.name.removeprefix(f"{name}/"): one for one in archive.getmembers()}
        readme = archive.extractfile(members["README.txt"])
        assert readme is not None and "libc6 (>= 2.34)" in readme.read().decode("utf-8")
    assert {"verislide", "register.sh", "share/applications/verislide.desktop"} <= set(members)
    assert {one.mode for one in members.values() if one.isdir()} == {0o755}
    assert members["verislide"].mode == members["register.sh"].mode == 0o755
    assert members["_internal/notes.txt"].mode == 0o644 and members["_internal/same.txt"].issym()
    assert {(one.uid, one.gid, one.mtime) for one in members.values()} == {(0, 0, MOMENT)}


@pytest.mark.prove
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is missing")
def test_the_deb_holds_what_debian_asks_for_the_same_each_time(
    package: ModuleType, built: Path, tmp_path: Path, without_readelf: None
) -> None:
    made = package.make_deb(built, tmp_path, MOMENT)
    first = made.read_bytes()
    os.utime(built / "verislide", (1, 1))
    assert package.make_deb(built, tmp_path, MOMENT).read_bytes() == first

    def field(name: str) -> str:
        return subprocess.run(
            ["dpkg-deb", "--field", made, name], capture_output=True, text=True, check=True
        ).stdout.strip()

    assert field("Depends") == "libc6 (>= 2.34), libglib2.0-0t64 | libglib2.0-0, libstdc++6 (>= 12)"
    assert field("Package") == "verislide" and field("Version") == f"{package.version()}-1"
    stream = subprocess.run(["dpkg-deb", "--fsys-tarfile", made], capture_output=True, check=True).stdout
    with tarfile.open(fileobj=io.BytesIO(stream)) as archive:
        members = {one.name: one for one in archive.getmembers()}

        def content(name: str) -> bytes:
            found = archive.extractfile(members[f"./{name}"])
            assert found is not None
            return found.read()

        copyright_text = content("usr/share/doc/verislide/copyright").decode("utf-8")
        assert "  numpy 2.5.5: BSD-3-Clause\n" in copyright_text
        assert gzip.decompress(content("usr/share/man/man1/verislide.1.gz")).startswith(b".TH VERISLIDE")
        control = subprocess.run(["dpkg-deb", "--ctrl-tarfile", made], capture_output=True, check=True).stdout
        with tarfile.open(fileobj=io.BytesIO(control)) as parts:
            assert sorted(parts.getnames()) == [".", "./control", "./md5sums"]  # no script runs as root
            sums = parts.extractfile("./md5sums")
            assert sums is not None
            stated = dict(reversed(line.split("  ")) for line in sums.read().decode("utf-8").splitlines())
        files = {name.removeprefix("./") for name, one in members.items() if one.isfile()}
        assert set(stated) == files
        assert all(hashlib.md5(content(name)).hexdigest() == digest for name, digest in stated.items())
    assert members["./usr/bin/verislide"].linkname == "/opt/verislide/verislide"
    assert {(one.uid, one.gid) for one in members.values()} == {(0, 0)}
    assert {one.mode for one in members.values() if not one.issym()} == {0o755, 0o644}


def test_disk_is_counted_as_debian_counts_it(package: ModuleType) -> None:
    assert package.installed_kibibytes({"folder": None, "empty": 0, "one": 1, "more": 1025}) == 1 + 0 + 1 + 2


def test_a_folder_without_the_program_is_refused(
    package: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert package.main(["--built", str(tmp_path / "empty"), "--out", str(tmp_path / "out")]) == 1
    assert str(tmp_path / "empty") in capsys.readouterr().err


def tree(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None for path in folder.rglob("*")
    }


@pytest.fixture
def unpacked(package: ModuleType, tmp_path: Path) -> Path:
    """What lies in the tarball, in a folder whose name needs quotes, and a home that somebody uses."""
    folder = tmp_path / "my programs & more" / "Verislide"
    folder.mkdir(parents=True)
    (folder / "verislide").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "verislide").chmod(0o755)
    shutil.copy(LINUX / "register.sh", folder)
    package.desktop_files(folder / "share")
    return folder


def register(folder: Path, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}
    return subprocess.run(
        ["/bin/sh", folder / "register.sh", *arguments], capture_output=True, text=True, check=False, env=environment
    )


@pytest.mark.skipif(os.name == "nt", reason="a script of Linux")
@pytest.mark.parametrize("used", [False, True], ids=["an empty home", "a home with other programs"])
def test_registering_puts_the_program_into_the_menu_and_removing_leaves_all_as_it_was(
    unpacked: Path, tmp_path: Path, used: bool
) -> None:
    home = tmp_path / "home"
    data = home / ".local/share"
    home.mkdir()
    if used:
        for other in ("applications/other.desktop", "icons/hicolor/48x48/apps/other.png", "mime/packages/other.xml"):
            (data / other).parent.mkdir(parents=True)
            (data / other).write_text("<mime-info xmlns='x'/>" if other.endswith("xml") else "", encoding="utf-8")
        register(unpacked, home)  # what the desktop's tools make of the others alone is there before
        register(unpacked, home, "--remove")
    else:
        data.mkdir(parents=True)
    before = tree(home)

    done = register(unpacked, home)
    assert done.returncode == 0 and not done.stderr
    written = (data / "applications/verislide.desktop").read_text(encoding="utf-8")
    assert f'\nExec="{unpacked}/verislide" %F\n' in written and "\nExec=verislide" not in written
    assert (data / "mime/packages/verislide.xml").is_file()
    assert (data / "icons/hicolor/scalable/apps/verislide.svg").is_file()
    assert (data / "icons/hicolor/48x48/apps/verislide.png").is_file()

    done = register(unpacked, home, "--remove")
    assert done.returncode == 0 and not done.stderr
    assert tree(home) == before


@pytest.mark.skipif(os.name == "nt", reason="a script of Linux")
def test_registering_refuses_names_that_menus_cannot_hold_and_half_an_archive(unpacked: Path, tmp_path: Path) -> None:
    odd = unpacked.rename(unpacked.parent / "50%")
    done = register(odd, tmp_path)
    assert done.returncode == 1 and "move it" in done.stderr
    (odd / "verislide").unlink()
    done = register(odd, tmp_path)
    assert done.returncode == 1 and "unpack the whole archive" in done.stderr
    assert not (tmp_path / ".local").exists()
