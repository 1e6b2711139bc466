"""Run as a program: does something to the file of a review, as somebody who knows its form; imports nothing of viewer.

Arguments: the file, what is done, and the number of the event to which. Prints the number of events that are left.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import sys
from collections.abc import Callable
from typing import Any

Rows = list[str]
NO_EVENT = "0" * 64


def hashed(line: str, **changes: Any) -> str:
    """The event with changes, and a SHA-256 that fits it."""
    event = {**json.loads(line), **changes}
    event.pop("sha256")
    text = json.dumps(event, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    whole = {**event, "sha256": hashlib.sha256(text.encode()).hexdigest()}
    return json.dumps(whole, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def chained(rows: Rows, start: int) -> Rows:
    """Numbers, links and hashes put in order from an index on."""
    found = rows[:start]
    for line in rows[start:]:
        before = json.loads(found[-1])["sha256"] if found else NO_EVENT
        found.append(hashed(line, seq=len(found) + 1, prev_sha256=before))
    return found


def put(rows: Rows, index: int, *lines: str) -> Rows:
    """``lines`` in place of the one at ``index``."""
    return [*rows[:index], *lines, *rows[index + 1 :]]


def told(line: str, **changes: Any) -> str:
    """The event telling something else."""
    return hashed(line, after={**json.loads(line)["after"], **changes})


TO_LINES: dict[str, Callable[[Rows, int], Rows]] = {
    "edit": lambda rows, at: put(rows, at, rows[at].replace('"os_user":"', '"os_user":"x', 1)),
    "edit and hash": lambda rows, at: put(rows, at, hashed(rows[at], reason="another one")),
    "delete": lambda rows, at: put(rows, at),
    "cut": lambda rows, at: rows[:at],
    "swap": lambda rows, at: [*rows[:at], rows[at + 1], rows[at], *rows[at + 2 :]],
    "move to the end": lambda rows, at: [*put(rows, at), rows[at]],
    "repeat": lambda rows, at: put(rows, at, rows[at], rows[at]),
    "insert": lambda rows, at: put(rows, at, hashed(rows[at], action="foreign", prev_sha256="1" * 64), rows[at]),
    "open otherwise": lambda rows, at: chained(put(rows, at, told(rows[at], secret="0" * 64)), at),
    "bind otherwise": lambda rows, at: chained(put(rows, at, told(rows[at], binding=at - 1)), at),
    "edit and chain": lambda rows, at: chained(put(rows, at, hashed(rows[at], reason="another one")), at),
    "delete and chain": lambda rows, at: chained(put(rows, at), at),
    "insert and chain": lambda rows, at: chained(put(rows, at, rows[at], hashed(rows[at], action="foreign")), at),
}
TO_FILE = {
    "number": "UPDATE events SET seq = seq + 1000 WHERE seq > :at",
    "edit blob": "UPDATE blobs SET data = data || 'x' WHERE rowid = 1",
    "delete blob": "DELETE FROM blobs WHERE rowid = 2",
    "insert blob": "INSERT INTO blobs VALUES (lower(hex(zeroblob(32))), 'x')",
    "edit seal": "UPDATE seals SET secret = zeroblob(32) WHERE rowid = 1",
    "delete seal": "DELETE FROM seals WHERE rowid = 1",
    "insert seal": "INSERT INTO seals VALUES ('Nobody, round 1', zeroblob(32))",
    "no line": "UPDATE events SET line = x'ff00' WHERE seq = :at",
    "trigger": "CREATE TRIGGER late AFTER INSERT ON events BEGIN UPDATE events SET line = 'x'; END",
    "table": "CREATE TABLE other (a)",
    "no table": "DROP TABLE places",
    "newer": "PRAGMA user_version = 99",
    "foreign": "PRAGMA application_id = 7",
}


def main() -> None:
    """Do it."""
    path, what, at = sys.argv[1], sys.argv[2], int(sys.argv[3])
    connection = sqlite3.connect(path)
    if what in TO_FILE:
        connection.execute(TO_FILE[what], {"at": at} if ":at" in TO_FILE[what] else {})
    else:
        rows = TO_LINES[what]([line for (line,) in connection.execute("SELECT line FROM events ORDER BY seq")], at - 1)
        connection.execute("DELETE FROM events")
        connection.executemany("INSERT INTO events VALUES (?, ?)", enumerate(rows, 1))
    connection.commit()
    print(connection.execute("SELECT count(*) FROM events").fetchone()[0])
    connection.close()


if __name__ == "__main__":
    main()
