"""Objects that refer to each other are freed on the GUI thread, whichever thread makes new ones."""

from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot


class Node:
    """One of a circle, which only a search for garbage frees."""

    def __init__(self) -> None:
        self.other: object = None


def circle(freed_on: list[int]) -> None:
    one, other = Node(), Node()
    one.other, other.other = other, one
    weakref.finalize(one, lambda: freed_on.append(threading.get_ident()))


def test_garbage_is_freed_on_the_gui_thread_alone(qtbot: QtBot) -> None:
    freed_on: list[int] = []
    circle(freed_on)

    def busy() -> None:
        for _ in range(100):
            for _ in range(1000):
                circle([])

    thread = threading.Thread(target=busy)
    thread.start()
    thread.join()
    assert freed_on == [] and not gc.isenabled()
    qtbot.waitUntil(lambda: bool(freed_on))
    assert freed_on == [threading.get_ident()]
