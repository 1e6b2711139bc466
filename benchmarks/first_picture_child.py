"""Runs the real program and tells when its window and its pictures were there; started by first_picture.py.

Nothing of Qt is imported before the program does it, since the program begins with the slides meanwhile.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable

import viewer.app


def main() -> int:
    began, slides = float(sys.argv[1]), sys.argv[2:]
    show_window: Callable[..., int] = viewer.app._show_window
    times: dict[str, float] = {}

    def watched(*arguments: object) -> int:
        from benchmarks.first_picture_watch import Watch, watch_window

        watch = Watch(began, len(slides))
        watch_window(watch)
        code = show_window(*arguments)
        times.update(watch.times)
        return code

    viewer.app._show_window = watched
    code = viewer.app.main(slides)
    print(json.dumps(times))
    return code


if __name__ == "__main__":
    sys.exit(main())
