"""What the record of a review holds, by the standard library alone; run as a process, imports nothing of ours.

Reads the path of a .vsreview; writes JSON: verdicts that stand, counts of fields and slides, head, times, blinded hits.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from collections import Counter
from typing import Any

ELSEWHERE = {"report made", "session opened", "session closed"}


def main() -> None:
    with sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True) as connection:
        lines = [line for (line,) in connection.execute("SELECT line FROM events ORDER BY seq")]
    events = [json.loads(line) for line in lines]
    before = "0" * 64
    for event in events:
        stated = event.pop("sha256")
        text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        assert hashlib.sha256(text.encode()).hexdigest() == stated and event["prev_sha256"] == before
        before = event["sha256"] = stated
    undone: set[int] = set()
    for event in events:
        if event["action"] == "reverted":
            undone.add(int(event["object"].split()[1]))
        if event["action"] == "restored":
            undone.discard(int(event["object"].split()[1]))
    stands = [event for event in events if event["seq"] not in undone]
    verdicts: dict[tuple[str, int, int, int, float | None], dict[str, Any]] = {}
    own: dict[tuple[str, int, int], str | None] = {}
    for event in stands:
        told = event["after"]
        if event["action"] == "verdict":
            verdicts[told["reader"], told["round"], told["pair"], told["field"], told["magnification"]] = told
        if event["action"] == "verdict on the slide":
            own[told["reader"], told["round"], told["pair"]] = told["verdict"]
    slides: dict[str, dict[str, str]] = {}
    for reader, number, pair in sorted({key[:3] for key in verdicts}):
        fields: dict[int, set[str]] = {}
        for key, told in verdicts.items():
            if key[:3] == (reader, number, pair):
                fields.setdefault(key[3], set()).add(told["verdict"])
        gravest = [
            "different" if "different" in one else "unsure" if "unsure" in one else "same" for one in fields.values()
        ]
        by_rule = "different" if "different" in gravest else "unsure" if "unsure" in gravest else "same"
        slides.setdefault(f"{reader} {number}", {})[str(pair)] = own.get((reader, number, pair)) or by_rule
    last = max(event["seq"] for event in events if event["action"] not in ELSEWHERE)
    counts = {who: Counter(said.values()) for who, said in slides.items()}
    json.dump(
        {
            "fields": Counter(told["verdict"] for told in verdicts.values()),
            "seconds": sum(told["seconds"] for told in verdicts.values()),
            "verdicts": [[*key, told["verdict"], told["seconds"]] for key, told in verdicts.items()],
            "slides": slides,
            "slide_counts": counts,
            "head": [last, events[last - 1]["sha256"]],
            "last": events[-1]["after"],
        },
        sys.stdout,
    )


if __name__ == "__main__":
    main()
