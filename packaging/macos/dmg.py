"""Makes the disk image in which the program is handed on: the program, and a link to where it is dragged.

Standard library only.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import identity
from apple_tools import Tools
from keychain import Signer

TRIES, PAUSE = 5, 10.0
"""hdiutil says "Resource busy" while Spotlight or a virus scanner reads what it packs; seconds."""


def name(version: str, processor: str) -> str:
    """The file's name: one for each kind of processor."""
    return f"{identity.NAME}-{version}-{processor}.dmg"


def creation(staging: Path, image: Path, version: str) -> list[str]:
    """The command that packs ``staging``; LZFSE is the best that every served macOS reads."""
    volume = ["-volname", f"{identity.NAME} {version}", "-fs", "HFS+"]
    return ["hdiutil", "create", *volume, "-srcfolder", str(staging), "-format", "ULFO", "-ov", str(image)]


def make(app: Path, image: Path, version: str, signer: Signer, tools: Tools) -> Path:
    """Make ``image`` from ``app`` and sign it where somebody signs.

    Raises:
        Failed: one of the tools refused.
    """
    with tempfile.TemporaryDirectory() as folder:
        staging = Path(folder) / "staging"
        staging.mkdir()
        tools.call(["ditto", str(app), str(staging / app.name)])  # keeps links and what is sealed
        (staging / "Applications").symlink_to("/Applications")
        tools.call(creation(staging, image, version), tries=TRIES, pause=PAUSE)
    if signer.is_known:
        words = ["--force", "--sign", signer.identity, "--timestamp", "--keychain", signer.keychain]
        tools.call(["codesign", *words, str(image)], tries=3)
    tools.call(["hdiutil", "verify", str(image)])
    return image
