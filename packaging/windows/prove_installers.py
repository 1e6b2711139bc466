"""Tries installer and MSI on a fresh Windows of Wine: what they write, what they leave alone, and what stays behind.

    python3 packaging/windows/prove_installers.py [--payload dist/Verislide] [--work FOLDER]

Without a payload, a folder of a few files stands in for it. Needs Linux with makensis, wixl, msitools and Wine (Debian:
apt install nsis wixl msitools wine wine64). Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import make
from associations import PROGRAM, values
from identity import APP_USER_MODEL_ID, NAME, PUBLISHER, SUMMARY, version
from msi import MARK
from payload import PROGRAMS, Payload, Problem, read_payload
from wine_machine import Registry, WineMachine

OLDER = "0.0.1"
UNINSTALL = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"
FOREIGN = (
    ("HKCU", ".svs", "Foreign.Viewer"),
    ("HKLM", ".dcm", "Foreign.Dicom"),
    ("HKCU", ".vsreview", "Foreign.Notes"),
)
"""Defaults that are there before: two of kinds of files of others, one even of our own."""

CONTAINERS = tuple(
    rf"Software\{key}"
    for key in (
        "Classes",
        r"Classes\Applications",
        r"Microsoft\Windows\CurrentVersion\App Paths",
        r"Microsoft\Windows\CurrentVersion\Uninstall",
        "RegisteredApplications",
    )
)
"""Keys that every Windows has, though a fresh one of Wine does not."""
TAKEN = {rf"{root}\Software\Classes\{extension}" for root, extension, _ in FOREIGN}


class Mismatch(Exception):
    """What is not as it should be."""


def check(holds: bool, sentence: str) -> None:
    """Say what holds; raise where it does not."""
    if not holds:
        raise Mismatch(f"NOT SO: {sentence}")
    print(f"ok      {sentence}", flush=True)


def same(found: object, expected: object, sentence: str) -> None:
    """As ``check``, with both in the message."""
    check(
        found == expected, sentence if found == expected else f"{sentence}\n  found    {found}\n  expected {expected}"
    )


def stand_in(folder: Path) -> None:
    """A few files in place of the program."""
    for name in (*PROGRAMS, "_internal/measures-0.dll", "_internal/PySide6/plugins/platforms/qwindows.dll"):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"MZ " + name.encode())
    (folder / "_internal" / "licences (a b)").mkdir()
    (folder / "_internal" / "licences (a b)" / "empty.txt").touch()


def expected(root: str, folder: str, payload: Payload, german: bool = False) -> Registry:
    """What the installer writes where no foreign default is: associations.py, and the entry of the list of apps."""
    exe = rf"{folder}\{PROGRAM}"
    found = _registered(root, folder, german)
    found[rf"{root}\{UNINSTALL}"] = {
        "DisplayName": NAME,
        "DisplayVersion": version(),
        "Publisher": PUBLISHER,
        "Comments": SUMMARY,
        "DisplayIcon": f'"{exe}",0',
        "InstallLocation": folder,
        "UninstallString": rf'"{folder}\uninstall.exe"',
        "QuietUninstallString": rf'"{folder}\uninstall.exe" /S',
        "EstimatedSize": f"dword:{payload.size // 1024:08x}",
        "NoModify": "dword:00000001",
        "NoRepair": "dword:00000001",
    }
    return found


def _registered(root: str, folder: str, german: bool = False) -> Registry:
    found: Registry = {}
    for value in values(german):
        if value.only_where_none and rf"{root}\{value.key}" in TAKEN:
            continue
        data = value.data.replace("{exe}", rf"{folder.rstrip(chr(92))}\{PROGRAM}").replace("{folder}", folder)
        found.setdefault(rf"{root}\{value.key}", {})[value.name] = data
    return found


def written(before: Registry, after: Registry) -> Registry:
    """Values that are new or other than before; keys without values do not count."""
    new = {
        key: {name: data for name, data in inside.items() if before.get(key, {}).get(name) != data}
        for key, inside in after.items()
    }
    return {key: inside for key, inside in new.items() if inside}


def check_restored(before: Registry, after: Registry) -> None:
    """No value and no key is new, and none is gone."""
    left = {key for key in after.keys() - before.keys() if not key.endswith(CONTAINERS)}
    same((written(before, after), written(after, before), left), ({}, {}, set()), "the registry is as before")


def compare_registry(found: Registry, wanted: Registry, what: str) -> None:
    """Every value that was written is wanted, and every wanted one was written."""
    for key in sorted({*found, *wanted}, key=str.lower):
        if found.get(key) != wanted.get(key):
            raise Mismatch(f"NOT SO: {what}: {key}\n  found    {found.get(key)}\n  expected {wanted.get(key)}")
    check(True, f"{what}: {sum(map(len, found.values()))} values in {len(found)} keys, exactly those of identity.py")


class Proof:
    """The installers of one payload on one Windows."""

    def __init__(self, machine: WineMachine, payload: Payload, work: Path) -> None:
        """Make installers of the payload, and an older one with a file that the new one lacks."""
        self.machine, self.payload = machine, payload
        older = work / "older"
        older.mkdir(parents=True)
        stand_in(older)
        (older / "_internal" / "gone").mkdir()
        (older / "_internal" / "gone" / "old.dll").write_bytes(b"old")
        self.older_setup, self.older_msi = make.make(read_payload(older), work, quick=True, stated=OLDER)
        self.setup, self.msi = make.make(payload, work, quick=True)
        for root, extension, data in FOREIGN:
            machine.set_default(root, rf"Software\Classes\{extension}", data)
        self.user_folder = machine.home / "AppData" / "Local" / "Programs" / NAME
        self.all_folder = machine.drive / "Program Files" / NAME
        self.data = machine.home / "AppData" / "Local" / NAME

    def start_menu(self, for_all: bool) -> Path:
        """The shortcut."""
        roaming = self.machine.home / "AppData" / "Roaming"
        base = self.machine.drive / "ProgramData" if for_all else roaming
        return base / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{NAME}.lnk"

    def installed(self, folder: Path) -> set[str]:
        """Files of ``folder``."""
        return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}

    def uninstall(self, folder: Path, *switches: str) -> None:
        """Remove silently, as the list of apps does."""
        code = self.machine.run(self.machine.windows(folder / "uninstall.exe"), "/S", *switches)
        self.machine.wait()
        same(code, 0, f"uninstall.exe /S {' '.join(switches)} ends with 0")

    def one_mode(self, for_all: bool, german: bool) -> None:
        """Install silently, compare everything, remove, compare again."""
        machine, folder = self.machine, self.all_folder if for_all else self.user_folder
        root, mode = ("HKLM", "/AllUsers") if for_all else ("HKCU", "/CurrentUser")
        registry, files = machine.registry(), machine.files()
        language = "/Language=de" if german else "/Language=en"
        same(machine.run(str(self.setup), "/S", mode, language), 0, f"setup.exe /S {mode} {language} ends with 0")
        names = {str(file) for file in self.payload.files}
        same(self.installed(folder), names | {"uninstall.exe"}, f"{len(names)} files and the uninstaller are there")
        alike = all((folder / name).read_bytes() == (self.payload.folder / name).read_bytes() for name in names)
        check(alike, "every file holds what the payload holds")
        shortcut = self.start_menu(for_all)
        check(shortcut.is_file(), f"the Start menu has {NAME}")
        grouped = APP_USER_MODEL_ID.encode("utf-16-le") in shortcut.read_bytes()
        print(f"{'ok' if grouped else 'note'}    the shortcut {'holds' if grouped else 'lacks'} the AppUserModelID")
        wanted = expected(root, machine.windows(folder), self.payload, german)
        compare_registry(written(registry, machine.registry()), wanted, mode)
        for base, extension, data in FOREIGN:
            held = machine.registry()[rf"{base}\Software\Classes\{extension}"][""]
            same(held, data, f"the default of {extension} is still {data}")
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "settings.json").write_text("{}", encoding="utf-8")
        (folder / "mine.txt").write_text("of somebody else", encoding="utf-8")
        self.uninstall(folder)
        same(self.installed(folder), {"mine.txt"}, "a file of somebody else in the folder is not removed")
        check((self.data / "settings.json").is_file(), "settings stay")
        shutil.rmtree(folder)
        shutil.rmtree(self.data)
        for parent in (folder.parent,):
            if str(parent.relative_to(machine.drive)) not in files and not any(parent.iterdir()):
                parent.rmdir()
        check_restored(registry, machine.registry())
        same(machine.files() - files, set(), "no file or folder stays behind")

    def upgrade(self) -> None:
        """Older, newer, away with the data; then a chosen folder, and refusals."""
        machine, folder = self.machine, self.user_folder
        registry, files = machine.registry(), machine.files()
        same(machine.run(str(self.older_setup), "/S"), 0, "the older setup.exe /S ends with 0")
        check((folder / "_internal" / "gone" / "old.dll").is_file(), "the older one has its file")
        self.data.mkdir(parents=True)
        (self.data / "settings.json").write_text("{}", encoding="utf-8")
        same(machine.run(str(self.setup), "/S"), 0, "the newer setup.exe /S ends with 0")
        names = {str(file) for file in self.payload.files}
        same(self.installed(folder), names | {"uninstall.exe"}, "files of the older version have gone")
        check(not (folder / "_internal" / "gone").exists(), "and its folders")
        check((self.data / "settings.json").is_file(), "settings outlive the upgrade")
        compare_registry(
            written(registry, machine.registry()), expected("HKCU", machine.windows(folder), self.payload), "upgrade"
        )
        self.refuse_while_running(folder)
        self.uninstall(folder, "/DELETEUSERDATA")
        check(not self.data.exists(), "with /DELETEUSERDATA settings go, too")
        chosen = machine.drive / "Chosen"
        same(machine.run(str(self.setup), "/S", f"/D={machine.windows(chosen)}"), 0, "/D=FOLDER ends with 0")
        same(self.installed(chosen), names | {"uninstall.exe"}, "the chosen folder is taken")
        self.uninstall(chosen)
        check(not chosen.exists(), "a chosen folder that is empty afterwards goes")
        programs = str(self.user_folder.parent.relative_to(machine.drive))
        same(machine.files() - files - {programs}, set(), "no file stays behind")
        check_restored(registry, machine.registry())

    def refuse_while_running(self, folder: Path) -> None:
        """A program that runs is neither replaced nor removed."""
        holder = self.machine.held_open(folder / PROGRAM)
        same(self.machine.run(str(self.setup), "/S"), 6, "while the program runs, setup.exe /S ends with 6")
        uninstaller = self.machine.windows(folder / "uninstall.exe")
        code = self.machine.run(uninstaller, "/S", f"_?={self.machine.windows(folder)}")
        same(code, 6, "and uninstall.exe /S with 6")
        holder.communicate(b"\n")
        same(self.machine.run(str(self.setup), "/S"), 0, "once it has ended, setup.exe /S ends with 0")

    def roll_out(self) -> None:
        """The MSI: install, upgrade, refuse a downgrade and a second kind, remove."""
        machine, folder = self.machine, self.all_folder
        registry, files = machine.registry(), machine.files()
        same(machine.run("msiexec", "/i", str(self.older_msi), "/qn"), 0, "msiexec /i older /qn ends with 0")
        check((folder / "_internal" / "gone" / "old.dll").is_file(), "the older one has its file")
        same(machine.run("msiexec", "/i", str(self.msi), "/qn"), 0, "msiexec /i newer /qn ends with 0")
        names = {str(file) for file in self.payload.files}
        same(self.installed(folder), names, f"{len(names)} files are there, none of the older version")
        # Windows puts it where everybody has it; Wine knows only the user's menu for an MSI.
        check(any(self.start_menu(for_all).is_file() for for_all in (True, False)), f"the Start menu has {NAME}")
        wanted = _registered("HKLM", machine.windows(folder) + "\\")
        wanted[rf"HKLM\{MARK}"] = {"InstallLocation": machine.windows(folder) + "\\"}
        found = written(registry, machine.registry())
        entries = [key for key in found if "\\Uninstall\\{" in key]
        same(len(entries), 1, "the list of apps has one entry")
        entry = found.pop(entries[0])
        told = {name: entry.get(name) for name in ("DisplayName", "DisplayVersion", "Publisher")}
        same(told, {"DisplayName": NAME, "DisplayVersion": version(), "Publisher": PUBLISHER}, "which says what it is")
        compare_registry(found, wanted, "MSI")
        check(machine.run("msiexec", "/i", str(self.older_msi), "/qn") != 0, "an older MSI is refused")
        same(machine.run(str(self.setup), "/S", "/AllUsers"), 8, "beside the MSI, setup.exe /S /AllUsers ends with 8")
        same(machine.run("msiexec", "/x", str(self.msi), "/qn"), 0, "msiexec /x /qn ends with 0")
        left = machine.files() - files
        same({path for path in left if "Installer" not in path}, set(), "no file or folder stays behind")
        check_restored(registry, machine.registry())
        same(machine.run(str(self.setup), "/S", "/AllUsers"), 0, "the installer, for everybody")
        check(machine.run("msiexec", "/i", str(self.msi), "/qn") != 0, "beside it the MSI is refused")
        self.uninstall(folder)


def prove(payload_folder: Path | None, work: Path) -> None:
    """Try everything.

    Raises:
        Mismatch: Something is not as it should be.
        Problem: A program that is needed is not there.
    """
    if payload_folder is None:
        payload_folder = work / "stand-in"
        payload_folder.mkdir()
        stand_in(payload_folder)
    payload = read_payload(payload_folder)
    machine = WineMachine(work / "prefix")
    proof = Proof(machine, payload, work)
    steps: list[tuple[str, Callable[[], None]]] = [
        ("For one user, in English", lambda: proof.one_mode(for_all=False, german=False)),
        ("For everybody, in German", lambda: proof.one_mode(for_all=True, german=True)),
        ("Upgrade, chosen folder, a running program", proof.upgrade),
        ("MSI", proof.roll_out),
    ]
    for title, step in steps:
        print(f"--- {title}", flush=True)
        step()
    machine.wait()


def main() -> int:
    """Try what the command line names; 0 where everything is as it should be."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--payload", type=Path, help="the built folder")
    parser.add_argument("--work", type=Path, help="folder for what is made; without it a temporary one")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        try:
            prove(chosen.payload, (chosen.work or Path(temporary)).resolve())
        except (Mismatch, Problem) as problem:
            print(problem, file=sys.stderr)
            return 1
    print("Everything is as it should be.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
