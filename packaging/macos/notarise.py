"""Lets Apple check a signed program and attaches the answer, so that it starts without a network and without a warning.

Credentials come from the environment: an API key of App Store Connect (``MACOS_NOTARY_KEY``: the .p8 file in base64,
``MACOS_NOTARY_KEY_ID``, ``MACOS_NOTARY_ISSUER``), or an Apple ID (``MACOS_NOTARY_APPLE_ID``, ``MACOS_NOTARY_PASSWORD``:
one made for this program, ``MACOS_NOTARY_TEAM``).
Standard library only.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from apple_tools import Failed, Tools

KEY = ("MACOS_NOTARY_KEY", "MACOS_NOTARY_KEY_ID", "MACOS_NOTARY_ISSUER")
APPLE_ID = ("MACOS_NOTARY_APPLE_ID", "MACOS_NOTARY_PASSWORD", "MACOS_NOTARY_TEAM")
LONGEST = "1h"


@contextmanager
def credentials(environ: Mapping[str, str], tools: Tools) -> Iterator[list[str]]:
    """The words that name the credentials to notarytool, none where there are none, which is said.

    Raises:
        Failed: some are there and others are missing, or the key is damaged.
    """
    given = [name for name in (*KEY, *APPLE_ID) if environ.get(name)]
    tools.keep_secret(environ[name] for name in given)
    if not given:
        tools.say(f"There is neither {KEY[0]} nor {APPLE_ID[0]}: the program is not notarised, so macOS warns of it.")
        yield []
    elif set(KEY) <= set(given):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "key.p8"
            try:
                content = base64.b64decode("".join(environ[KEY[0]].split()), validate=True)
            except binascii.Error as error:
                raise Failed(f"{KEY[0]} is not base64: make it with 'base64 -i AuthKey.p8'.") from error
            with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as target:
                target.write(content)
            yield ["--key", str(file), "--key-id", environ[KEY[1]], "--issuer", environ[KEY[2]]]
    elif set(APPLE_ID) <= set(given):
        words = ("--apple-id", "--password", "--team-id")
        yield [word for pair in zip(words, (environ[name] for name in APPLE_ID), strict=True) for word in pair]
    else:
        raise Failed(f"To notarise, {', '.join(KEY)} or {', '.join(APPLE_ID)} are needed; there is {', '.join(given)}.")


def submission(file: Path, words: list[str]) -> list[str]:
    """The command that sends ``file`` and waits for the answer."""
    wait = ["--wait", "--timeout", LONGEST, "--output-format", "json"]
    return ["xcrun", "notarytool", "submit", str(file), *words, *wait]


def notarise(path: Path, words: list[str], tools: Tools) -> None:
    """Have the bundle or disk image ``path`` checked, attach the ticket, and look whether it is valid.

    Raises:
        Failed: Apple does not accept it; the sentence holds what its log says.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = path
        if path.is_dir():
            file = Path(folder) / f"{path.stem}.zip"
            tools.call(["ditto", "-c", "-k", "--keepParent", str(path), str(file)])
        answer = _answer(tools.call(submission(file, words), tries=2))
    if answer.get("status") != "Accepted":
        log = "no log"
        if answer.get("id"):
            log = tools.call(["xcrun", "notarytool", "log", str(answer["id"]), *words])
        raise Failed(f"Apple does not notarise {path.name} ({answer.get('status', 'no answer')}): {log}")
    tools.call(["xcrun", "stapler", "staple", str(path)], tries=3)
    tools.call(["xcrun", "stapler", "validate", str(path)])


def _answer(text: str) -> dict[str, object]:
    try:
        answer = json.loads(text)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}
