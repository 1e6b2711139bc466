"""Makes the installer (NSIS): writes the lists of files that installer.nsi includes, and calls makensis.

Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path, PurePosixPath, PureWindowsPath

from associations import nsis_include
from payload import Payload, Problem
from windows_tools import needed

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import APP_USER_MODEL_ID, NAME, PUBLISHER, ROOT, SUMMARY

HERE = Path(__file__).resolve().parent
PLACES = (r"C:\Program Files (x86)\NSIS", r"C:\Program Files\NSIS")
"""Where Windows has NSIS."""


def numbers(version: str) -> str:
    """The version as Windows counts: four numbers; what follows the numbers (rc1, .dev0) is left out.

    Raises:
        Problem: It does not begin with a number.
    """
    found = re.match(r"\d+(\.\d+)*", version)
    if found is None:
        raise Problem(f"{version} is no version that Windows can count: let it begin with numbers, such as 1.2.3.")
    return ".".join([*found[0].split("."), "0", "0", "0"][:4])


def file_list(payload: Payload) -> str:
    """The macros InstallFiles and RemoveFiles: each file by its name, so that nothing else is ever removed."""
    install, remove = ["SetOverwrite try"], []
    folders = [None, *payload.folders]
    for folder in folders:
        inside = "$INSTDIR" if folder is None else "$INSTDIR\\" + _backslashes(folder)
        install.append(f'SetOutPath "{inside}"')
        for file in payload.files:
            if file.parent == folder or (folder is None and len(file.parts) == 1):
                install.append(f'File "{payload.folder / file}"')
                remove.append(f'Delete "{inside}\\{file.name}"')
    # makensis leaves a folder that is the current one, so the deepest go first and the chosen one last.
    remove.append('SetOutPath "$TEMP"')
    remove += [f'RMDir "$INSTDIR\\{_backslashes(folder)}"' for folder in reversed(payload.folders)]
    return "\n".join(
        [
            "; Made by setup_exe.py from what is installed: not to be edited.",
            "!macro InstallFiles",
            *(f"  {line}" for line in install),
            "!macroend",
            "!macro RemoveFiles",
            *(f"  {line}" for line in remove),
            "!macroend",
            "",
        ]
    )


def _backslashes(path: PurePosixPath) -> str:
    return str(PureWindowsPath(path))


def make_setup(payload: Payload, out: Path, version: str, quick: bool = False, sign: str = "") -> Path:
    """Make the installer.

    Args:
        payload: What it installs.
        out: Folder for it.
        version: Of the program.
        quick: Pack lightly, for a trial: a fifth of the time, a half more bytes.
        sign: Command that signs the file whose name is put after it; it is used for the uninstaller, which is inside.

    Raises:
        Problem: makensis is not there or has failed.
    """
    makensis = needed("makensis", PLACES, "install NSIS (Debian: apt install nsis; Windows: nsis.sourceforge.io)")
    setup = out / f"{NAME}-{version}-windows-x64-setup.exe"
    setup.unlink(missing_ok=True)
    defines = {
        "VERSION": version,
        "VERSION_4": numbers(version),
        "KILOBYTES": str(payload.size // 1024),
        "OUT": str(setup.resolve()),
        "ROOT": str(ROOT),
        "HERE": str(HERE),
        "PUBLISHER": PUBLISHER,
        "AUMID": APP_USER_MODEL_ID,
        "SUMMARY": SUMMARY,
        "TARGET": target(makensis),
        "PACKING": "zlib" if quick else "/SOLID lzma",
        **({"SIGN": sign} if sign else {}),
    }
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "files.nsh").write_text(file_list(payload), encoding="utf-8")
        (Path(folder) / "associations.nsh").write_text(nsis_include(), encoding="utf-8")
        script = [f"!define {name} {_defined(value)}" for name, value in defines.items()]
        script += [f'!addincludedir "{folder}"', f'!include "{HERE / "installer.nsi"}"']
        (Path(folder) / "all.nsi").write_text("\n".join(script) + "\n", encoding="utf-8")
        command = [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", str(Path(folder) / "all.nsi")]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
    if done.returncode != 0 or not setup.is_file():
        raise Problem("makensis made no installer; it says:\n" + (done.stdout + done.stderr).strip())
    return setup


def _defined(value: str) -> str:
    return "`" + value.replace("$", "$$") + "`"


def target(makensis: str) -> str:
    """A 64-bit installer where makensis can make one (Debian's can), else one of 32 bits, which does the same."""
    done = subprocess.run([makensis, "-HDRINFO"], capture_output=True, encoding="utf-8", errors="replace", check=False)
    found = re.search(r"NSISDIR=([^,\r\n]+)", done.stdout)
    folders = [Path(found[1])] if found else []
    folders += [Path(makensis).resolve().parent, Path("/usr/share/nsis")]
    wide = any((folder / "Stubs" / "zlib-amd64-unicode").is_file() for folder in folders)
    return "amd64-unicode" if wide else "x86-unicode"
