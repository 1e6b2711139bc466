"""Study codes of slides, and the one file that says which slide has which.

A code says nothing: it is cut from an HMAC-SHA-256 of what the slide's files hold and of a random number that is drawn
for this slide, under the random key of the table. Who has no table can work out neither a code from a slide nor a slide
from a code; what the table has forgotten, nobody can, whoever has the slide and what is left of the table.

The table names slides, so it stays where it was written, for its owner alone, and never among what is handed on.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from viewer.comparison.whole.provenance import slide_origin
from viewer.export.places import check_kept_apart
from viewer.export.settings import ExportSettings
from viewer.jobs.job import Progress
from viewer.jobs.owner_file import OwnedError, owned
from viewer.jobs.whole_file import flush_folder, write_whole
from viewer.slides.opening import open_slide
from viewer.slides.slide import SlideError

KIND: Final = "verislide pseudonyms"
VERSION: Final = 1
NOTICE: Final = "This table says which slide has which code. It is not handed on; without it nobody can find back."
LETTERS: Final = "BCDFGHJKMNPQRSTVWXZ23456789"
"""Of codes: no vowels, so that they spell nothing, no 0 and 1, so that no year is in them, none that look alike."""
_GROUPS, _GROUP = 2, 5
_SECRET_BYTES = 32
_PATIENCE = 10.0
"""Seconds for which another program may have the table: it takes a moment."""
_LOOK_EVERY = 0.05


@dataclass(frozen=True, slots=True)
class Pseudonym:
    """The code of one slide."""

    code: str
    slide: str
    """HMAC of its fingerprint, in hexadecimal: by which the slide is known again wherever it lies."""
    salt: str
    """The random number that its code was made with, in hexadecimal."""
    path: str
    """Where the slide lay when its code was last asked for."""
    given: str
    """When it got the code, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True)
class _Table:
    """All of the file."""

    key: bytes = field(default_factory=lambda: secrets.token_bytes(_SECRET_BYTES))
    entries: tuple[Pseudonym, ...] = ()


def slide_fingerprint(path: Path, progress: Progress | None = None) -> str:
    """SHA-256 over what tells a slide from every other, wherever it lies and whatever it is called.

    That is the size of level 0 with the slide's own identifier, and of DICOM the identifiers of its instances, else the
    SHA-256 of its files; of MIRAX slides over 4 GB those of the .mrxs, Slidedat.ini and the index.

    Raises:
        SlideError: It cannot be opened or read.
        Cancelled: Somebody asked for the end.
    """
    with contextlib.closing(open_slide(path)) as slide:
        origin = slide_origin(slide, progress=progress)
    told = [origin.identity, *sorted(digest for _, digest in origin.hashes)]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def codes_for(table: Path, fingerprints: Mapping[Path, str], out: Path) -> dict[Path, str]:
    """The code of each slide, as it was given before, or given now and in the table, on the disk, when this returns.

    Args:
        table: Is made where it is not there; its folder exists.
        fingerprints: Of each slide, as ``slide_fingerprint`` gave them; slides with the same one have the same code.
        out: Where exports are to be: the table may not lie in there, nor in another export or beside a slide.

    Raises:
        SlideError: The table may not lie there, is none, or cannot be written.
    """
    for slide in fingerprints:
        check_kept_apart(table, "the table of pseudonyms", slide, out)
    with _held(table) as path:
        found = _read(path) if path.exists() else _Table()
        known = {entry.slide: entry for entry in found.entries}
        codes = {}
        for slide, fingerprint in fingerprints.items():
            keyed = _keyed(found.key, b"slide", fingerprint)
            taken = {entry.code for entry in known.values()}
            entry = known.get(keyed) or _given(found.key, keyed, fingerprint, taken)
            known[keyed] = replace(entry, path=str(slide))
            codes[slide] = entry.code
        entries = tuple(known.values())
        if entries != found.entries:
            _write(path, _Table(found.key, entries))
    return codes


def read_pseudonyms(table: Path) -> tuple[Pseudonym, ...]:
    """What the table holds, in the order in which codes were given.

    Raises:
        SlideError: It is not there, or is no such table.
    """
    return _read(table).entries


def forget_pseudonyms(table: Path, codes: Collection[str]) -> tuple[Pseudonym, ...]:
    """Take slides out of the table, which afterwards nobody can find back by their codes; returns them.

    Such a slide gets another code when one is asked for again.

    Raises:
        SlideError: One of the codes is not in it, and nothing was forgotten; it is no such table, or cannot be written.
    """
    with _held(table) as path:
        found = _read(path)
        if unknown := sorted(set(codes) - {entry.code for entry in found.entries}):
            raise SlideError(
                f"{path.name} has no code {unknown[0]}; nothing was forgotten.",
                advice="The command pseudonyms list shows which it has.",
            )
        _write(path, replace(found, entries=tuple(entry for entry in found.entries if entry.code not in codes)))
    return tuple(entry for entry in found.entries if entry.code in codes)


def forget_all_pseudonyms(table: Path) -> int:
    """Delete the table with its key; returns how many slides were in it.

    Raises:
        SlideError: It is no such table, or cannot be deleted.
    """
    with _held(table) as path:
        count = len(_read(path).entries)
        path.unlink()
        flush_folder(path.parent)
    return count


def _keyed(key: bytes, purpose: bytes, text: str) -> str:
    return hmac.new(key, purpose + b"\0" + text.encode(), hashlib.sha256).hexdigest()


def _given(key: bytes, keyed: str, fingerprint: str, taken: Collection[str]) -> Pseudonym:
    """A new code, which none of the ``taken`` is."""
    while True:
        salt = secrets.token_hex(_SECRET_BYTES)
        number = int(_keyed(key, b"code", f"{salt} {fingerprint}"), 16)
        letters = []
        for _ in range(_GROUPS * _GROUP):
            number, rest = divmod(number, len(LETTERS))
            letters.append(LETTERS[rest])
        code = "-".join("".join(letters[start : start + _GROUP]) for start in range(0, len(letters), _GROUP))
        if code not in taken:
            return Pseudonym(code, keyed, salt, "", datetime.now(UTC).isoformat(timespec="seconds"))


@contextlib.contextmanager
def _held(table: Path) -> Iterator[Path]:
    """The table behind any links, nobody else's for the length of the block.

    Raises:
        SlideError: Another program has had it for too long, or whatever the disk says.
    """
    path = table.resolve()
    refusal = f"{path.name} cannot be used as a table of pseudonyms"
    if not path.parent.is_dir():
        raise SlideError(f"{refusal}: there is no folder {path.parent}.", advice="Make it first, or choose another.")
    with contextlib.ExitStack() as held:
        give_up = time.monotonic() + _PATIENCE
        try:
            while True:
                try:
                    held.enter_context(owned(path.with_name(f"{path.name}.owner")))
                    break
                except OwnedError as error:
                    if time.monotonic() > give_up:
                        raise SlideError(f"{refusal}: another program uses it.", advice="Try again later.") from error
                    time.sleep(_LOOK_EVERY)
            yield path
        except OSError as error:
            cause = " ".join((error.strerror or str(error)).split()).rstrip(".")
            raise SlideError(
                f"{refusal}: {cause}.", advice="Check the rights and the folder, or choose another file."
            ) from error


def _read(path: Path) -> _Table:
    """The table; raises SlideError where it is none."""
    try:
        found = json.loads(path.read_text("utf-8"))
        if (found["kind"], found["version"]) != (KIND, VERSION):
            raise ValueError("another file, or of another version")
        key, entries = bytes.fromhex(found["key"]), tuple(Pseudonym(**_texts(one)) for one in found["slides"])
        for entry in entries:
            ExportSettings(entry.code)  # says what a code may be
        if len(key) != _SECRET_BYTES or not _differ([entry.code for entry in entries]):
            raise ValueError("a code is there twice, or the key is none")
    except OSError as error:
        raise SlideError(
            f"{path.name} cannot be read: {error.strerror or error}.", advice="Check the name and the rights."
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise SlideError(
            f"{path.name} is no table of pseudonyms, or a damaged one, and stays as it is.",
            advice="Choose another file, or put its last good copy there.",
        ) from error
    return _Table(key, entries)


def _texts(found: Mapping[str, Any]) -> Mapping[str, str]:
    if not all(isinstance(value, str) for value in found.values()):
        raise TypeError("an entry holds texts")
    return found


def _differ(codes: Sequence[str]) -> bool:
    """Also on disks for which capital and small letters are the same."""
    return len({code.casefold() for code in codes}) == len(codes)


def _write(path: Path, table: _Table) -> None:
    """Have the disk hold ``table``, for its owner alone; raises OSError."""
    told = {
        "kind": KIND,
        "version": VERSION,
        "notice": NOTICE,
        "key": table.key.hex(),
        "slides": [asdict(entry) for entry in table.entries],
    }
    write_whole(path, json.dumps(told, indent=1).encode(), private=True)
    flush_folder(path.parent)
