"""Runs codesign, security, xcrun, hdiutil and ditto, tells what it runs, and never shows a secret.

Standard library only.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterable, Sequence

HIDDEN = "•••"


class Failed(Exception):
    """One of Apple's tools refused, in one sentence and its own words, without secrets."""


class Tools:
    """What all steps run their commands with.

    Args:
        run: as ``subprocess.run``; tests give one that only writes down.
        wait: as ``time.sleep``.
    """

    def __init__(
        self,
        run: Callable[..., subprocess.CompletedProcess[str]] = subprocess.run,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._run = run
        self._wait = wait
        self._secrets: set[str] = set()

    def keep_secret(self, values: Iterable[str]) -> None:
        """Neither ``values`` nor lines with them are shown from now on."""
        self._secrets.update(value for value in values if value)

    def without_secrets(self, text: str) -> str:
        """The text as it may be shown."""
        for value in sorted(self._secrets, key=len, reverse=True):
            text = text.replace(value, HIDDEN)
        return text

    def say(self, sentence: str) -> None:
        """Tell what is going on."""
        print(self.without_secrets(sentence), flush=True)

    def call(self, command: Sequence[str], tries: int = 1, pause: float = 10.0) -> str:
        """Run ``command`` and return what it printed.

        Args:
            command: the tool and its arguments.
            tries: how often it may fail before that counts: Apple's servers and disk images are busy now and then.
            pause: seconds between two tries.

        Raises:
            Failed: it failed each time.
        """
        self.say(f"$ {' '.join(command)}")
        for attempt in range(1, tries + 1):
            result = self._run(list(command), capture_output=True, text=True, check=False)
            if result.returncode == 0:
                return result.stdout
            said = self.without_secrets((result.stderr or result.stdout or "").strip())
            if attempt < tries:
                self.say(f"{command[0]} failed ({attempt} of {tries} tries): {said}")
                self._wait(pause)
        raise Failed(f"{self.without_secrets(' '.join(command[:3]))} failed with exit code {result.returncode}: {said}")
