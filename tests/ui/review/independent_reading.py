"""What a page says of a reading, worked out from the file of its record; imports nothing of the program.

``independent_reading.py RECORD READER``. Prints JSON: stops that are judged, unsure, different and left, the seconds
that those take at the median of the last thirty verdicts, and what the slides are by the rule, by number of the pair.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import sys
from typing import Any


def main(path: str, reader: str) -> None:
    """Print it."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as database:
        events = [json.loads(line) for (line,) in database.execute("SELECT line FROM events ORDER BY seq")]
    reverted = {event["object"] for event in events if event["action"] == "reverted"}
    events = [event for event in events if f"seq {event['seq']}" not in reverted]
    setup = next(event["after"] for event in events if event["action"] == "review begun")
    planned = [event["after"] for event in events if event["action"] == "fields planned"]
    times = max(1, len(setup["plan"]["magnifications"]))
    stops = times * sum(len(one["fields"]) for one in planned)
    said: dict[tuple[Any, ...], dict[str, Any]] = {}
    for event in events:
        told = event["after"]
        if event["action"] == "verdict" and told["reader"] == reader:
            key = told["pair"], told["field"], told["magnification"]
            said.pop(key, None)  # the last one that was written counts, where it was written
            said[key] = told
    words = [one["verdict"] for one in said.values()]
    pace = statistics.median([one["seconds"] for one in said.values()][-30:]) if len(said) > 2 else None
    left = stops - len(said)
    slides = {one["pair"]: slide(said, one["pair"], setup["rule"]) for one in planned}
    print(
        json.dumps(
            {
                "judged": len(said),
                "unsure": words.count("unsure"),
                "different": words.count("different"),
                "left": left,
                "seconds": pace * left if pace is not None else None,
                "slides": slides,
            }
        )
    )


def slide(said: dict[tuple[Any, ...], dict[str, Any]], pair: int, rule: dict[str, Any]) -> str:
    """A field at several magnifications is what is gravest."""
    order = ["same", "unsure", "different"]
    fields: dict[int, int] = {}
    for (number, field, _), told in said.items():
        if number == pair:
            fields[field] = max(fields.get(field, 0), order.index(told["verdict"]))
    found = list(fields.values())
    if not found:
        return "not judged"
    part = 100 / len(found) if rule["in_percent"] else 1
    different, doubted = found.count(2), found.count(1) + found.count(2)
    if different and different * part >= rule["different_from"]:
        return "different"
    return "unsure" if doubted and doubted * part >= rule["unsure_from"] else "same"


if __name__ == "__main__":
    main(*sys.argv[1:])
