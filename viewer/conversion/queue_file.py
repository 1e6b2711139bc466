"""The queue of conversions as a file, so that what was not finished is offered when the program starts again.

It holds what was asked, profiles of metadata included, and so may name patients: it lies among the user's own settings.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from viewer.conversion.done import done_before, lost
from viewer.conversion.metadata.privacy import PrivacyChoice
from viewer.conversion.metadata.profile_file import profile_from_dict, profile_to_dict
from viewer.conversion.queue import QueueItem
from viewer.conversion.run import ConversionRequest
from viewer.conversion.settings import ConversionSettings
from viewer.conversion.verify.result import Verification
from viewer.jobs.owner_file import OwnedError, OwnerFile
from viewer.jobs.whole_file import write_whole
from viewer.jobs.work_queue import ItemState
from viewer.slides.slide import SlideError

FORMAT: Final = "verislide conversion queue"
VERSION: Final = 1
_VERIFY: Final = ("full", "sample", "none")


class QueueFile:
    """Of all windows of a person the first to open it keeps its queue there; the others neither read nor write it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._owner = OwnerFile(path.with_name(f"{path.name}.owner"))
        self._is_ours = False

    def open(self) -> tuple[QueueItem, ...]:
        """What it holds: what was not finished is ready, and marked; what is there already is done.

        A file that makes no sense is put aside under the suffix .broken, and nothing is waiting.
        """
        with contextlib.suppress(OwnedError, OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._owner.take()
            self._is_ours = True
        if not self._is_ours:
            return ()
        try:
            return _items(json.loads(self.path.read_text("utf-8")))
        except FileNotFoundError:
            return ()
        except (OSError, ValueError, KeyError, TypeError, AttributeError, SlideError):
            with contextlib.suppress(OSError):
                self.path.replace(self.path.with_name(f"{self.path.name}.broken"))
            return ()

    def save(self, items: Sequence[QueueItem]) -> None:
        """Keep these; where that cannot be done, the program only forgets them."""
        if self._is_ours:
            with contextlib.suppress(OSError):
                write_whole(self.path, json.dumps(_written(items), indent=1).encode())

    def close(self) -> None:
        """Let another window have it."""
        self._is_ours = False
        self._owner.release()


def request_to_dict(request: ConversionRequest) -> dict[str, Any]:
    """All of a request, as JSON takes it."""
    return {
        "source": str(request.source),
        "folder": str(request.folder),
        "settings": request.settings.to_dict(),
        "profile": profile_to_dict(request.profile) if request.profile is not None else None,
        "privacy": request.privacy.to_dict() if request.privacy is not None else None,
        "verify": request.verify,
        "annotations": str(request.annotations) if request.annotations is not None else None,
        "annotations_cropped": request.annotations_cropped,
        "annotations_digest": request.annotations_digest,
        "custom": request.custom,
    }


def request_from_dict(found: Mapping[str, Any]) -> ConversionRequest:
    """What ``request_to_dict`` gave.

    Raises:
        ValueError, KeyError, TypeError, SlideError: It is no such request.
    """
    profile, privacy, verify = found["profile"], found["privacy"], found["verify"]
    if verify not in _VERIFY:
        raise ValueError(f"nothing can be verified in the way {verify}")
    return ConversionRequest(
        Path(found["source"]),
        Path(found["folder"]),
        ConversionSettings.from_dict(found["settings"]),
        profile_from_dict(profile, "The queue") if profile is not None else None,
        PrivacyChoice.from_dict(privacy) if privacy is not None else None,
        verify,
        Path(drawn) if (drawn := found.get("annotations")) is not None else None,
        bool(found.get("annotations_cropped", False)),
        str(digest) if (digest := found.get("annotations_digest")) is not None else None,
        bool(found.get("custom", False)),
    )


def _written(items: Sequence[QueueItem]) -> dict[str, Any]:
    kept = [
        {
            "request": request_to_dict(item.request),
            "state": item.state.value,
            "interrupted": item.interrupted,
            "stopped": item.stopped,
            "failure": item.failure,
            "advice": item.advice,
            "lost": item.is_lost,
            "verification": item.verification.to_dict() if item.verification is not None else None,
        }
        for item in items
    ]
    return {"format": FORMAT, "version": VERSION, "items": kept}


def _items(found: Mapping[str, Any]) -> tuple[QueueItem, ...]:
    if (found["format"], found["version"]) != (FORMAT, VERSION):
        raise ValueError("another file, or of another version")
    return tuple(_item(number, one) for number, one in enumerate(found["items"], 1))


def _item(number: int, found: Mapping[str, Any]) -> QueueItem:
    request, state = request_from_dict(found["request"]), ItemState(found["state"])
    was_lost = bool(found.get("lost", False))
    if state is ItemState.FAILED and not was_lost:
        verification = found["verification"]
        return QueueItem(
            number,
            request,
            state,
            failure=str(found["failure"]),
            advice=str(found["advice"]),
            verification=Verification.from_dict(verification) if verification is not None else None,
        )
    # The program may have been killed after the folder got its name and before that was noted.
    if report := done_before(request):
        return QueueItem(number, request, ItemState.DONE, report=report)
    if (state is ItemState.DONE or was_lost) and (words := lost(request)):
        return QueueItem(number, request, ItemState.FAILED, failure=str(words), advice=words.advice, is_lost=True)
    unfinished = state in (ItemState.WAITING, ItemState.RUNNING, ItemState.PAUSED) or bool(found["interrupted"])
    return QueueItem(number, request, interrupted=unfinished, stopped=bool(found.get("stopped", False)))
