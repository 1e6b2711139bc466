"""What a blinded reading comes to, worked out of the bytes of its record by the standard library alone.

A program of its own, as docs/review-blinded.md describes it: record, reader, round. Prints JSON. Imports nothing of
ours; slides that were refused or lie turned are not looked after.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import sqlite3
import sys


def main() -> None:
    path, reader, number = sys.argv[1], sys.argv[2], int(sys.argv[3])
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    events = [json.loads(line) for (line,) in connection.execute("SELECT line FROM events ORDER BY seq")]
    undone = {int(one["object"].removeprefix("seq ")) for one in events if one["action"] == "reverted"}
    setup, stops, answers, sealed, secret = {}, [], {}, None, None
    for event in events:
        told = event["after"]
        mine = isinstance(told, dict) and (told.get("reader"), told.get("round")) == (reader, number)
        if event["action"] == "review begun":
            setup = told
        elif event["action"] == "fields planned" and sealed is None:
            for magnification in setup["plan"]["magnifications"] or [None]:
                stops += [(told["pair"], field["number"], magnification) for field in told["fields"]]
        elif event["action"] == "sealed" and mine:
            sealed = told["sha256"]
        elif event["action"] == "answer" and mine and event["seq"] not in undone:
            answers[told["trial"]] = told["answer"]
        elif event["action"] == "seal opened" and mine:
            secret = bytes.fromhex(told["secret"])
    assert secret is not None

    def drawn(what: str, *about: object) -> bytes:
        message = json.dumps([reader, number, what, *about], separators=(",", ":")).encode()
        return hmac.new(secret, message, hashlib.sha256).digest()

    order = sorted(
        ((repeat, *stop) for repeat in range(1, setup["blind"]["repeats"] + 1) for stop in stops),
        key=lambda one: (one[0], drawn("pair", one[0], one[1]), drawn("stop", *one)),
    )
    trials = []
    for place, (repeat, pair, field, magnification) in enumerate(order, start=1):
        about = (repeat, pair, field, magnification)
        original, x = ("AB"[drawn(what, *about)[0] & 1] for what in ("original", "x"))
        stop = {"pair": pair, "field": field, "magnification": magnification}
        right = x if setup["kind"] == "abx" else original
        trials.append({"number": place, "stop": stop, "repeat": repeat, "original": original, "right": right})
    told = json.dumps({"secret": secret.hex(), "trials": trials}, sort_keys=True, separators=(",", ":"))
    print(
        json.dumps(
            {
                "sealed": sealed,
                "found": hashlib.sha256(told.encode()).hexdigest(),
                "trials": trials,
                "hits": sum(answers.get(one["number"]) == one["right"] for one in trials),
                "answers": sum(answers.get(one["number"], "") != "" for one in trials),
            }
        )
    )


if __name__ == "__main__":
    main()
