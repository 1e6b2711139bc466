"""What the properties of Verislide.exe say on Windows: the version resource that PyInstaller puts into it.

    python packaging/windows/version_info.py     prints it

The spec asks ``version_resource()`` for the file. Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import NAME, PUBLISHER, ROOT, SUMMARY, version
from setup_exe import numbers

MADE = ROOT / "build" / "windows" / "version-info.txt"
LANGUAGE, CODE_PAGE = 0x0409, 1200
"""English (United States) and Unicode, as the key of the table says in hexadecimal digits."""


def version_text(stated: str) -> str:
    """The resource as PyInstaller reads it: an expression that makes a VSVersionInfo."""
    four = tuple(int(number) for number in numbers(stated).split("."))
    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": f"{NAME} – {SUMMARY}",
        "FileVersion": stated,
        "InternalName": NAME,
        "LegalCopyright": f"© {PUBLISHER}. Apache License 2.0.",
        "OriginalFilename": f"{NAME}.exe",
        "ProductName": NAME,
        "ProductVersion": stated,
    }
    lines = ",\n".join(f"        StringStruct({name!r}, {text!r})" for name, text in texts.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([
      StringTable('{LANGUAGE:04x}{CODE_PAGE:04x}', [
{lines},
      ]),
    ]),
    VarFileInfo([VarStruct('Translation', [{LANGUAGE}, {CODE_PAGE}])]),
  ],
)
"""


def version_resource() -> str:
    """Write the resource for the program's version; the path of the file."""
    MADE.parent.mkdir(parents=True, exist_ok=True)
    MADE.write_text(version_text(version()), encoding="utf-8")
    return str(MADE)


if __name__ == "__main__":
    print(version_text(version()), end="")
