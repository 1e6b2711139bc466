"""A keychain of its own for the certificate of a build, gone when the build is over.

The certificate comes from the environment: ``MACOS_CERTIFICATE`` (the .p12 file in base64) and
``MACOS_CERTIFICATE_PASSWORD``; ``MACOS_SIGNING_IDENTITY`` names it where the file holds several.
Standard library only.
"""

from __future__ import annotations

import base64
import binascii
import os
import re
import secrets
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from apple_tools import Failed, Tools

CERTIFICATE, PASSWORD, NAME = "MACOS_CERTIFICATE", "MACOS_CERTIFICATE_PASSWORD", "MACOS_SIGNING_IDENTITY"
KIND = "Developer ID Application"
"""The kind of certificate that programs outside the App Store are signed with."""
AD_HOC = "-"
HOURS = 6


@dataclass(frozen=True)
class Signer:
    """Who signs: a certificate in a keychain, or nobody."""

    identity: str = AD_HOC
    keychain: str = ""

    @property
    def is_known(self) -> bool:
        """Whether there is a certificate; without one signatures are ad hoc."""
        return self.identity != AD_HOC


@contextmanager
def signer(environ: Mapping[str, str], tools: Tools) -> Iterator[Signer]:
    """Who signs; where no certificate is given nobody does, which is said in one sentence.

    Raises:
        Failed: the certificate is damaged, or its password does not fit.
    """
    if not environ.get(CERTIFICATE):
        tools.say(f"There is no {CERTIFICATE}: the program is signed ad hoc, so macOS warns of it, and not notarised.")
        yield Signer()
        return
    passphrase = secrets.token_urlsafe(32)
    tools.keep_secret([passphrase, environ[CERTIFICATE], environ.get(PASSWORD, "")])
    with tempfile.TemporaryDirectory() as folder:
        keychain = str(Path(folder) / "verislide.keychain-db")
        file = Path(folder) / "certificate.p12"
        try:
            content = base64.b64decode("".join(environ[CERTIFICATE].split()), validate=True)
        except binascii.Error as error:
            raise Failed(f"{CERTIFICATE} is not base64: make it with 'base64 -i certificate.p12'.") from error
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as target:
            target.write(content)
        others = re.findall(r'"([^"]+)"', tools.call(["security", "list-keychains", "-d", "user"]))
        try:
            for command in opening(keychain, passphrase, str(file), environ.get(PASSWORD, ""), others):
                tools.call(command)
            file.unlink()
            found = identities(tools.call(["security", "find-identity", "-v", "-p", "codesigning", keychain]))
            yield Signer(_chosen(found, environ.get(NAME, "")), keychain)
        finally:
            tools.call(["security", "list-keychains", "-d", "user", "-s", *others])
            tools.call(["security", "delete-keychain", keychain])


def opening(keychain: str, passphrase: str, file: str, password: str, others: list[str]) -> list[list[str]]:
    """The commands that make a keychain with the certificate, which codesign uses without asking anybody."""
    return [
        ["security", "create-keychain", "-p", passphrase, keychain],
        ["security", "set-keychain-settings", "-lut", str(HOURS * 3600), keychain],
        ["security", "unlock-keychain", "-p", passphrase, keychain],
        ["security", "import", file, "-k", keychain, "-P", password, "-f", "pkcs12", "-T", "/usr/bin/codesign"],
        ["security", "set-key-partition-list", "-S", "apple-tool:,apple:", "-s", "-k", passphrase, keychain],
        ["security", "list-keychains", "-d", "user", "-s", keychain, *others],
    ]


def identities(said: str) -> list[str]:
    """The names of the certificates that ``security find-identity`` lists."""
    return list(dict.fromkeys(re.findall(r'^\s*\d+\) [0-9A-F]{40} "([^"]+)"', said, re.MULTILINE)))


def _chosen(found: list[str], wanted: str) -> str:
    fitting = [name for name in found if (wanted in name if wanted else name.startswith(KIND))]
    if len(fitting) != 1:
        asked = wanted or KIND
        raise Failed(f"{CERTIFICATE} holds {len(fitting)} certificates with private key for '{asked}', not one.")
    return fitting[0]
