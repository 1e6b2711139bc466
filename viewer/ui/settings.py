"""What the program remembers between starts: a small table in an INI file that a person can read."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QSettings

from viewer.comparison.kept_offset import KeptOffset
from viewer.comparison.places import config_folder
from viewer.slides.slide_kind import DICOM_SUFFIXES
from viewer.ui.language import LANGUAGE_CHOICES, SYSTEM
from viewer.ui.theme import CHOICES

VERSION: Final = 1
"""Of the file's layout."""
MOST_RECENT: Final = 8
DEFAULT_CACHE_MEGABYTES: Final = 512
_FILE: Final = "verislide.ini"
_CACHE_RANGE: Final = (64, 65536)


@dataclass(frozen=True, slots=True)
class RecentPair:
    """An original and the conversions that it was opened with."""

    original: str
    conversions: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, ...]:
        """Equal for the same pair, however its paths were written."""
        return tuple(
            os.path.normcase(os.path.normpath(Path(path).absolute())) for path in (self.original, *self.conversions)
        )

    def is_same(self, other: RecentPair) -> bool:
        """Whether ``other`` is the same, or was opened by DICOM files of the folders that this one names."""
        return len(self.key) == len(other.key) and all(
            one == another or (one == str(Path(another).parent) and another.lower().endswith(DICOM_SUFFIXES))
            for one, another in zip(self.key, other.key, strict=True)
        )


class Settings:
    """Typed values with defaults; a value that makes no sense is the default.

    A file that cannot be parsed is kept beside it under the suffix .broken, and everything starts from defaults.
    A file that cannot be written changes nothing but that the program forgets.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path if path is not None else config_folder() / _FILE
        self._values = QSettings(str(self.path), QSettings.Format.IniFormat)
        self.was_broken = self._values.status() == QSettings.Status.FormatError or not _is_text(self.path)
        if self.was_broken:
            self._start_anew()
        if self._integer("version", 0) < VERSION:
            self._values.setValue("version", VERSION)

    def _start_anew(self) -> None:
        del self._values
        try:
            shutil.copyfile(self.path, self.path.with_name(self.path.name + ".broken"))
            self.path.unlink()
        except OSError:
            # It stays as it is: what was read of it is thrown away all the same.
            pass
        self._values = QSettings(str(self.path), QSettings.Format.IniFormat)
        self._values.clear()

    def save(self) -> None:
        """Write to disk now rather than when the program idles."""
        self._values.sync()

    @property
    def theme(self) -> str:
        """One of ``CHOICES``."""
        value = self._values.value("theme")
        return value if isinstance(value, str) and value in CHOICES else "dark"

    @theme.setter
    def theme(self, choice: str) -> None:
        if choice not in CHOICES:
            raise ValueError(f"There is no theme called {choice!r}.")
        self._values.setValue("theme", choice)

    @property
    def language(self) -> str:
        """One of ``LANGUAGE_CHOICES``: the system's until somebody chooses."""
        value = self._values.value("language")
        return value if isinstance(value, str) and value in LANGUAGE_CHOICES else SYSTEM

    @language.setter
    def language(self, choice: str) -> None:
        if choice not in LANGUAGE_CHOICES:
            raise ValueError(f"There is no language called {choice!r}.")
        self._values.setValue("language", choice)

    @property
    def cache_megabytes(self) -> int:
        """How much memory tiles may take, in millions of bytes."""
        value = self._integer("cache_megabytes", DEFAULT_CACHE_MEGABYTES)
        low, high = _CACHE_RANGE
        return value if low <= value <= high else DEFAULT_CACHE_MEGABYTES

    @cache_megabytes.setter
    def cache_megabytes(self, megabytes: int) -> None:
        low, high = _CACHE_RANGE
        self._values.setValue("cache_megabytes", min(high, max(low, megabytes)))

    @property
    def one_window(self) -> bool:
        """Whether a window takes the slides that are opened from elsewhere, such as the file manager."""
        return self._integer("one_window", 1) != 0

    @one_window.setter
    def one_window(self, one: bool) -> None:
        self._values.setValue("one_window", int(one))

    @property
    def last_folder(self) -> str:
        """Where the last slide was chosen; empty at first."""
        return self._text("last_folder")

    @last_folder.setter
    def last_folder(self, folder: str) -> None:
        self._values.setValue("last_folder", folder)

    @property
    def picture_folder(self) -> str:
        """Where saved pictures go; empty before anybody chose."""
        return self._text("pictures/folder")

    @picture_folder.setter
    def picture_folder(self, folder: str) -> None:
        self._values.setValue("pictures/folder", folder)

    @property
    def result_folder(self) -> str:
        """Where the last result of a comparison was saved or opened; empty at first."""
        return self._text("results/folder")

    @result_folder.setter
    def result_folder(self, folder: str) -> None:
        self._values.setValue("results/folder", folder)

    @property
    def conversion_folder(self) -> str:
        """Where the folders of converted slides go; empty before anybody chose."""
        return self._text("conversions/folder")

    @conversion_folder.setter
    def conversion_folder(self, folder: str) -> None:
        self._values.setValue("conversions/folder", folder)

    @property
    def export_form(self) -> dict[str, Any]:
        """How the last export was asked for, without what names a slide or a patient; empty at first."""
        return self._table("exports/form")

    @export_form.setter
    def export_form(self, form: Mapping[str, Any]) -> None:
        self._values.setValue("exports/form", json.dumps(dict(form)))

    @property
    def queue_path(self) -> Path:
        """Where the queue of conversions is kept: beside the settings."""
        return self.path.with_name("conversions.json")

    @property
    def window_geometry(self) -> bytes:
        """As QWidget.saveGeometry gave it; empty at first."""
        return self._bytes("window/geometry")

    @window_geometry.setter
    def window_geometry(self, geometry: bytes) -> None:
        self._values.setValue("window/geometry", geometry.hex())

    @property
    def dock_layout(self) -> bytes:
        """As DockArea.layout_state gave it; empty at first."""
        return self._bytes("window/docks")

    @dock_layout.setter
    def dock_layout(self, state: bytes) -> None:
        self._values.setValue("window/docks", state.hex())

    @property
    def guide_geometry(self) -> bytes:
        """As QWidget.saveGeometry of the guide's window gave it; empty at first."""
        return self._bytes("guide/geometry")

    @guide_geometry.setter
    def guide_geometry(self, geometry: bytes) -> None:
        self._values.setValue("guide/geometry", geometry.hex())

    @property
    def guide_text_percent(self) -> int:
        """Size of text in the guide."""
        return self._integer("guide/text", 100)

    @guide_text_percent.setter
    def guide_text_percent(self, percent: int) -> None:
        self._values.setValue("guide/text", percent)

    @property
    def tour_seen(self) -> bool:
        """Whether the tour was begun once; it is not given again by itself."""
        return self._integer("tour/seen", 0) == 1

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._values.setValue("tour/seen", int(seen))

    @property
    def changed_keys(self) -> dict[str, tuple[str, ...]]:
        """Keys by command, for the commands whose keys a person has changed."""
        try:
            stored = json.loads(self._text("keys") or "{}")
        except ValueError:
            return {}
        if not isinstance(stored, dict):
            return {}
        return {
            name: tuple(keys)
            for name, keys in stored.items()
            if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        }

    @changed_keys.setter
    def changed_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        self._values.setValue("keys", json.dumps({name: list(own) for name, own in keys.items()}, ensure_ascii=False))

    @property
    def review_keys(self) -> dict[str, Any]:
        """Keys of the window for reviews, as ``ReviewKeys`` keeps them; empty at first."""
        return self._table("reviews/keys")

    @review_keys.setter
    def review_keys(self, keys: Mapping[str, Any]) -> None:
        self._values.setValue("reviews/keys", json.dumps(dict(keys), ensure_ascii=False))

    @property
    def review_text_percent(self) -> int:
        """Size of text in the window for reviews."""
        return self._integer("reviews/text", 100)

    @review_text_percent.setter
    def review_text_percent(self, percent: int) -> None:
        self._values.setValue("reviews/text", percent)

    @property
    def review_geometry(self) -> bytes:
        """As QWidget.saveGeometry of that window gave it; empty at first."""
        return self._bytes("reviews/geometry")

    @review_geometry.setter
    def review_geometry(self, geometry: bytes) -> None:
        self._values.setValue("reviews/geometry", geometry.hex())

    @property
    def review_folder(self) -> str:
        """Where the last review was kept; empty at first."""
        return self._text("reviews/folder")

    @review_folder.setter
    def review_folder(self, folder: str) -> None:
        self._values.setValue("reviews/folder", folder)

    @property
    def reader(self) -> str:
        """Name or code of whoever reads at this computer; empty before anybody said so."""
        return self._text("reviews/reader")

    @reader.setter
    def reader(self, reader: str) -> None:
        self._values.setValue("reviews/reader", reader)

    @property
    def recent_reviews(self) -> tuple[str, ...]:
        """Paths of the last reviews, most recent first, whether they still exist or not."""
        return tuple(self._texts("reviews/recent")[:MOST_RECENT])

    def add_recent_review(self, path: str) -> None:
        """Put a review first; one that is there already moves."""
        self._keep_reviews([path, *(other for other in self.recent_reviews if not _is_same(other, path))])

    def remove_recent_review(self, path: str) -> None:
        """Forget a review."""
        self._keep_reviews([other for other in self.recent_reviews if not _is_same(other, path)])

    def _keep_reviews(self, paths: Sequence[str]) -> None:
        self._values.setValue("reviews/recent", json.dumps(list(paths[:MOST_RECENT]), ensure_ascii=False))

    @property
    def offsets(self) -> tuple[KeptOffset, ...]:
        """Offsets of pairs, the last that was changed first."""
        try:
            entries = json.loads(self._text("offsets") or "[]")
        except ValueError:
            return ()
        kept = map(KeptOffset.of_json, entries if isinstance(entries, list) else [])
        return tuple(one for one in kept if one is not None)

    @offsets.setter
    def offsets(self, kept: Sequence[KeptOffset]) -> None:
        self._values.setValue("offsets", json.dumps([one.to_json() for one in kept], ensure_ascii=False))

    @property
    def recent_pairs(self) -> tuple[RecentPair, ...]:
        """The last pairs, most recent first, whether they still exist or not."""
        try:
            entries = json.loads(self._text("recent_pairs") or "[]")
        except ValueError:
            return ()
        if not isinstance(entries, list):
            return ()
        pairs = []
        for entry in entries:
            if isinstance(entry, list) and entry and all(isinstance(path, str) and path for path in entry):
                pairs.append(RecentPair(entry[0], tuple(entry[1:])))
        return tuple(pairs[:MOST_RECENT])

    def add_recent_pair(self, original: str, conversions: Sequence[str]) -> None:
        """Put a pair first; one that is there already moves."""
        pair = RecentPair(original, tuple(conversions))
        self._store([pair, *(other for other in self.recent_pairs if not pair.is_same(other))])

    def remove_recent_pair(self, pair: RecentPair) -> None:
        """Forget a pair."""
        self._store([other for other in self.recent_pairs if other.key != pair.key])

    def _store(self, pairs: Sequence[RecentPair]) -> None:
        entries = [[pair.original, *pair.conversions] for pair in pairs[:MOST_RECENT]]
        self._values.setValue("recent_pairs", json.dumps(entries, ensure_ascii=False))

    def _table(self, key: str) -> dict[str, Any]:
        try:
            stored = json.loads(self._text(key) or "{}")
        except ValueError:
            return {}
        return stored if isinstance(stored, dict) else {}

    def _texts(self, key: str) -> list[str]:
        try:
            stored = json.loads(self._text(key) or "[]")
        except ValueError:
            return []
        return [one for one in stored if isinstance(one, str) and one] if isinstance(stored, list) else []

    def _text(self, key: str) -> str:
        value = self._values.value(key)
        return value if isinstance(value, str) else ""

    def _integer(self, key: str, default: int) -> int:
        try:
            return int(str(self._values.value(key, default)))
        except ValueError:
            return default

    def _bytes(self, key: str) -> bytes:
        try:
            return bytes.fromhex(self._text(key))
        except ValueError:
            return b""


def _is_same(one: str, other: str) -> bool:
    return RecentPair(one).key == RecentPair(other).key


def _is_text(path: Path) -> bool:
    """Whether the file can be an INI file at all; QSettings takes many kinds of rubbish for an empty one."""
    try:
        content = path.read_bytes()
    except OSError:
        return True  # absent or unreadable is not broken
    try:
        lines = content.decode("utf-8").splitlines()
    except UnicodeDecodeError:
        return False
    return b"\0" not in content and all(not line.strip() or line.lstrip()[0] in "[;#" or "=" in line for line in lines)
