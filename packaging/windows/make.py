"""Makes the installer and the MSI of a folder that packaging/build.py has made on Windows.

    python packaging/windows/make.py --payload dist/Verislide --out dist/windows [--only setup|msi] [--quick]

Runs on Windows and on Linux. With a certificate (sign.py says how) the programs, the uninstaller and what is made here
are signed; without one it says so and goes on. Standard library only; runs on Python 3.9 or newer.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import msi
import setup_exe
import sign
from identity import version
from payload import LONGEST_USER_FOLDER, Payload, Problem, read_payload


def told(payload: Payload) -> str:
    """Figures of the payload, in one sentence."""
    longest = payload.longest
    return (
        f"{len(payload.files)} files, {payload.size / 1e6:.0f} MB; the longest path has "
        f"{LONGEST_USER_FOLDER + len(str(longest))} characters where it is installed for one user: {longest}"
    )


def make(
    payload: Payload, out: Path, only: str | None = None, quick: bool = False, stated: str | None = None
) -> list[Path]:
    """Make both, or one of them; ``stated`` is the version where it is not the program's own.

    Raises:
        Problem: Something that is needed is not there, or failed.
    """
    out.mkdir(parents=True, exist_ok=True)
    number = stated or version()
    signer = sign.signer()
    if signer is None:
        print(sign.UNSIGNED)
    else:
        sign.sign(signer, sign.own_programs(payload))
    made = []
    if only != "msi":
        command = sign.command_line() if signer is not None else ""
        made.append(setup_exe.make_setup(payload, out, number, quick, command))
    if only != "setup":
        made.append(msi.make_msi(payload, out, number))
    if signer is not None:
        sign.sign(signer, made)
    return made


def main() -> int:
    """Make what the command line asks for; 0 where it is there afterwards."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--payload", type=Path, required=True, help="the built folder")
    parser.add_argument("--out", type=Path, required=True, help="folder for installer and MSI")
    parser.add_argument("--only", choices=("setup", "msi"))
    parser.add_argument("--quick", action="store_true", help="pack the installer lightly, for a trial")
    parser.add_argument("--version", help="another version than the program states, for a trial of an upgrade")
    chosen = parser.parse_args()
    try:
        payload = read_payload(chosen.payload)
        print(told(payload))
        for file in make(payload, chosen.out, chosen.only, chosen.quick, chosen.version):
            print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
