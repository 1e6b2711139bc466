"""Signs programs, installer and MSI where a certificate is at hand; says in one sentence where there is none.

    python packaging/windows/sign.py FILE...

What the environment may hold, the first that is there is used:
    VERISLIDE_SIGN_COMMAND     a command that signs the file whose name is put after it (of a service such as Azure
                               Artifact Signing: its dlib and metadata stand in the command, its secrets in variables)
    VERISLIDE_SIGN_PFX         a PKCS #12 file (.pfx, .p12), or VERISLIDE_SIGN_PFX_BASE64, the same as text
    VERISLIDE_SIGN_PASSWORD    its password
    VERISLIDE_SIGN_TIMESTAMP   address of a time stamping service (RFC 3161); without it, signatures end with the
                               certificate
A file is signed by signtool (Windows SDK) or osslsigncode. Passwords are never printed. Standard library only; runs on
Python 3.9 or newer.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from identity import NAME
from payload import Payload, Problem
from windows_tools import found

UNSIGNED = "Nothing is signed: no certificate is in the environment (packaging/windows/sign.py says how to give one)."
OWN = ("verislide", "measures-")
"""How the names of the files begin that are ours; those of others keep the signature that they have."""


@dataclass(frozen=True)
class Signer:
    """What signs."""

    command: tuple[str, ...] = ()
    """Of a service; empty where a certificate is used."""
    certificate: bytes = b""
    password: str = ""
    timestamp: str = ""


def signer(environ: Mapping[str, str] = os.environ) -> Signer | None:
    """What the environment holds to sign with, None where it holds nothing.

    Raises:
        Problem: It holds something that cannot be used.
    """
    timestamp = environ.get("VERISLIDE_SIGN_TIMESTAMP", "")
    if environ.get("VERISLIDE_SIGN_COMMAND"):
        return Signer(tuple(shlex.split(environ["VERISLIDE_SIGN_COMMAND"], posix=os.name != "nt")))
    password = environ.get("VERISLIDE_SIGN_PASSWORD", "")
    if environ.get("VERISLIDE_SIGN_PFX"):
        named = Path(environ["VERISLIDE_SIGN_PFX"])
        try:
            return Signer((), named.read_bytes(), password, timestamp)
        except OSError as error:
            raise Problem(
                f"The certificate {named} cannot be read ({error.strerror}): check VERISLIDE_SIGN_PFX."
            ) from error
    if environ.get("VERISLIDE_SIGN_PFX_BASE64"):
        try:
            held = base64.b64decode("".join(environ["VERISLIDE_SIGN_PFX_BASE64"].split()), validate=True)
        except binascii.Error as error:
            raise Problem("VERISLIDE_SIGN_PFX_BASE64 is no base64 text: copy the certificate again.") from error
        return Signer((), held, password, timestamp)
    return None


def own_programs(payload: Payload) -> list[Path]:
    """The programs and libraries of the payload that are ours."""
    return [
        payload.folder / file
        for file in payload.files
        if file.suffix.lower() in (".exe", ".dll") and file.name.lower().startswith(OWN)
    ]


def command_line() -> str:
    """This script, as makensis is to call it for the uninstaller."""
    return f'"{sys.executable}" "{Path(__file__).resolve()}"'


def sign(how: Signer, files: Sequence[Path]) -> None:
    """Sign files, in place.

    Raises:
        Problem: One was not signed.
    """
    for file in files:
        with _command(how, file) as command:
            try:
                done = subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace", check=False)
            except OSError as error:
                raise Problem(f"{command[0]} cannot be started ({error.strerror}): {file} is not signed.") from error
            said = (done.stdout + done.stderr).strip()
            if how.password:
                said = said.replace(how.password, "***")
            if done.returncode != 0:
                raise Problem(f"{file} was not signed; {Path(command[0]).name} says:\n{said}")
            signed = file.with_name(file.name + ".signed")
            if signed.is_file():
                signed.replace(file)
        print(f"Signed: {file.name}")


@contextlib.contextmanager
def _command(how: Signer, file: Path) -> Iterator[list[str]]:
    """The command that signs ``file``: by osslsigncode into a file beside it."""
    if how.command:
        yield [*how.command, str(file)]
        return
    signtool, osslsigncode = found("signtool"), found("osslsigncode")
    if signtool is None and osslsigncode is None:
        raise Problem("Neither signtool nor osslsigncode is on this machine: install one, then try again.")
    with tempfile.TemporaryDirectory() as folder:
        certificate = Path(folder) / "certificate.pfx"
        certificate.touch(mode=0o600)
        certificate.write_bytes(how.certificate)
        if signtool is not None:
            stamp = ["/tr", how.timestamp, "/td", "SHA256"] if how.timestamp else []
            key = ["/f", str(certificate), *(["/p", how.password] if how.password else [])]
            yield [signtool, "sign", "/fd", "SHA256", *key, "/d", NAME, *stamp, str(file)]
            return
        word = Path(folder) / "password"
        word.touch(mode=0o600)
        word.write_text(how.password, encoding="utf-8")
        stamp = ["-ts", how.timestamp] if how.timestamp else []
        key = ["-pkcs12", str(certificate), "-readpass", str(word)]
        names = ["-in", str(file), "-out", f"{file}.signed"]
        yield [str(osslsigncode), "sign", *key, "-h", "sha256", "-n", NAME, *stamp, *names]


def main() -> int:
    """Sign what the command line names; 0 also where nothing is there to sign with."""
    try:
        how = signer()
        if how is None:
            print(UNSIGNED)
            return 0
        sign(how, [Path(name) for name in sys.argv[1:]])
    except Problem as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
