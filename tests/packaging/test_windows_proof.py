"""Installer and MSI on a Windows of Wine, and signatures that osslsigncode accepts: long, and only with these tools."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

WINDOWS = Path(__file__).resolve().parents[2] / "packaging" / "windows"
pytestmark = pytest.mark.prove


def need(*programs: str) -> None:
    """Skip where one is lacking."""
    lacking = [name for name in programs if shutil.which(name) is None]
    if lacking:
        pytest.skip(f"{' and '.join(lacking)} not installed (apt install nsis wixl msitools wine wine64 osslsigncode)")


def test_installer_and_msi_do_on_wine_what_they_say(tmp_path: Path) -> None:
    need("makensis", "wixl", "msibuild", "wine", "wineserver")
    command = [sys.executable, str(WINDOWS / "prove_installers.py"), "--work", str(tmp_path / "work")]
    (tmp_path / "work").mkdir()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("Everything is as it should be.\n")


def test_what_is_made_with_a_certificate_is_signed(tmp_path: Path) -> None:
    """Programs, installer and MSI; what somebody changes afterwards is no longer accepted."""
    need("makensis", "wixl", "msibuild", "openssl", "osslsigncode")
    program = Path("/usr/share/nsis/Stubs/zlib-amd64-unicode")
    if not program.is_file():
        pytest.skip("no program of Windows to sign: NSIS of Debian has one")
    key, certificate, pfx = tmp_path / "key.pem", tmp_path / "certificate.pem", tmp_path / "both.pfx"
    subject = ["-subj", "/CN=Nobody", "-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    made = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *subject]
    subprocess.run(made, capture_output=True, check=True)
    packed = ["openssl", "pkcs12", "-export", "-inkey", key, "-in", certificate, "-out", pfx, "-passout", "pass:word"]
    subprocess.run(packed, capture_output=True, check=True)
    payload = tmp_path / "Verislide"
    payload.mkdir()
    for name in ("Verislide.exe", "verislide-cli.exe"):
        shutil.copy(program, payload / name)
    command = [sys.executable, WINDOWS / "make.py", "--payload", payload, "--out", tmp_path / "out", "--quick"]
    environ = {**os.environ, "VERISLIDE_SIGN_PFX": str(pfx), "VERISLIDE_SIGN_PASSWORD": "word"}
    done = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    signed = [*payload.glob("*.exe"), *(tmp_path / "out").iterdir()]
    assert len(signed) == 4

    def accepted(file: Path) -> bool:
        verify = ["osslsigncode", "verify", "-CAfile", certificate, "-in", file]
        return subprocess.run(verify, capture_output=True, check=False).returncode == 0

    assert all(accepted(file) for file in signed)
    setup = next((tmp_path / "out").glob("*.exe"))
    held = bytearray(setup.read_bytes())
    held[2000] ^= 1
    setup.write_bytes(held)
    assert not accepted(setup)
