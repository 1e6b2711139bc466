"""What the file of a review says was judged, told as JSON by a process that imports nothing of viewer.

``python independent_review.py REVIEW``: its events, their chain held against the hashes they state, and the verdict
that stands on every field of its one reading.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

KINDS = ("worst", "seam", "tissue edge", "random")
"""In the order in which fields of a pair are read."""


def lines(review: Path) -> list[tuple[int, str]]:
    """Numbers and events, of a copy, so that whatever was left beside the file stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        for path in review.parent.glob(f"{review.name}*"):
            if path.name in (review.name, f"{review.name}-wal", f"{review.name}-journal"):
                shutil.copy(path, folder)
        with closing(sqlite3.connect(Path(folder) / review.name)) as file:
            return file.execute("SELECT seq, line FROM events ORDER BY seq").fetchall()


def chained(numbered: list[tuple[int, str]]) -> list[dict[str, Any]]:
    """The events, if each is the one that the next one names."""
    events, before = [], "0" * 64
    for number, (seq, line) in enumerate(numbered, 1):
        event = json.loads(line)
        stated = event.pop("sha256")
        text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(text.encode()).hexdigest() == stated, number
        assert (seq, event["seq"], event["prev_sha256"]) == (number, number, before), number
        events.append(event)
        before = stated
    return events


def told(review: Path) -> dict[str, Any]:
    numbered = lines(review)
    events = chained(numbered)
    taken_back, deeds = set(), []
    by_number = {event["seq"]: event for event in events}
    for event in events:
        if event["action"] == "reverted":
            number = int(event["object"].removeprefix("seq "))
            assert number not in taken_back and by_number[number]["action"] == "verdict", event
            taken_back.add(number)
            deeds.append({"did": "undo", "stop": stop(by_number[number])})
        elif event["action"] == "verdict":
            said = event["after"]
            deeds.append(
                {
                    **{"did": "verdict", "stop": stop(event), "verdict": said["verdict"]},
                    **{"note": said["note"], "categories": said["categories"]},
                }
            )
    standing: dict[str, str] = {}
    for event in events:
        if event["action"] == "verdict" and event["seq"] not in taken_back:
            pair, field = stop(event)
            standing[f"{pair}/{field}"] = event["after"]["verdict"]
    planned = [event["after"] for event in events if event["action"] == "fields planned"]
    fields = sorted(
        (one["pair"], KINDS.index(field["kind"]), field["number"]) for one in planned for field in one["fields"]
    )
    return {
        **{"events": len(events), "head": json.loads(numbered[-1][1])["sha256"]},
        **{
            "fields": [[pair, number] for pair, _, number in fields],
            "ready": [one["pair"] for one in planned if one["complete"]],
        },
        **{"deeds": deeds, "standing": standing, "actions": [event["action"] for event in events]},
    }


def stop(event: dict[str, Any]) -> list[int]:
    """Pair and field that a verdict is about."""
    return [event["after"]["pair"], event["after"]["field"]]


if __name__ == "__main__":
    print(json.dumps(told(Path(sys.argv[1]))))
