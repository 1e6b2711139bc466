"""From the built bundle to the disk image: names in two languages, signatures, Apple's check, image.

    python3 packaging/macos/wrap_app.py dist/Verislide.app [--out dist]

Runs on a Mac. Signs with a certificate and has Apple check the result where the environment has the credentials
(keychain.py and notarise.py name them); otherwise signs ad hoc, with which the program runs after a warning.
Standard library only.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import check_app
import dmg
import keychain
import mach_o
import notarise
import plist
import sign_app
from apple_tools import Failed, Tools
from identity import NAME, version


def wrap(app: Path, out: Path, environ: Mapping[str, str], tools: Tools) -> Path:
    """Wrap ``app`` up; returns the disk image in ``out``.

    Raises:
        Failed: a tool refused, or the bundle is not sound; in one sentence.
    """
    plist.write_strings(app / "Contents" / "Resources")
    with keychain.signer(environ, tools) as signer, notarise.credentials(environ, tools) as words:
        if words and not signer.is_known:
            raise Failed(f"Apple notarises nothing without a certificate: {keychain.CERTIFICATE} is missing.")
        sign_app.sign(app, signer, tools)
        faults = check_app.complaints(app, signed=signer.is_known)
        if faults:
            raise Failed("\n".join(faults))
        if words:
            notarise.notarise(app, words, tools)
        out.mkdir(parents=True, exist_ok=True)
        image = dmg.make(app, out / dmg.name(version(), processor(app)), version(), signer, tools)
        if words:
            notarise.notarise(image, words, tools)
            tools.call(["spctl", "--assess", "--type", "execute", "--verbose=2", str(app)])
    return image


def processor(app: Path) -> str:
    """What the program runs on: arm64 or x86_64."""
    return mach_o.read(app / "Contents" / "MacOS" / NAME)[0].architecture


def main(arguments: list[str]) -> int:
    """Wrap a bundle up; returns the exit code."""
    parser = argparse.ArgumentParser(description="Sign, notarise and pack the macOS bundle.")
    parser.add_argument("app", type=Path)
    parser.add_argument("--out", type=Path, default=Path("dist"))
    options = parser.parse_args(arguments)
    try:
        print(wrap(options.app, options.out, os.environ, Tools()))
    except Failed as failed:
        print(failed, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
