from __future__ import annotations

import random
from pathlib import Path

import pytest

from viewer.conversion.queue import ConversionQueue, QueueItem, free_folder
from viewer.conversion.run import ConversionReport, ConversionRequest
from viewer.conversion.settings import ConversionSettings
from viewer.jobs.work_queue import ItemState


def request(name: str) -> ConversionRequest:
    return ConversionRequest(Path(f"/slides/{name}.svs"), Path(f"/out/{name}"))


def queue_of(names: str) -> ConversionQueue:
    queue = ConversionQueue()
    queue.add([request(name) for name in names])
    return queue


def order(queue: ConversionQueue) -> str:
    return "".join(item.request.source.stem for item in queue.items)


def report(name: str) -> ConversionReport:
    asked = request(name)
    return ConversionReport(asked.source, asked.folder, asked.settings, (), 0, 1.0, (0, 0), ())


def test_what_is_started_is_converted_in_the_order_of_the_list() -> None:
    queue = queue_of("abcd")
    assert queue.next_waiting is None
    for number in (3, 1):
        queue.start(number)
    assert queue.next_waiting is not None and queue.next_waiting.number == 1
    queue.began(1)
    assert [item.number for item in queue.under_way] == [1]
    assert queue.next_waiting.number == 3
    assert [item.number for item in queue.unfinished] == [1, 3]
    queue.done(1, report("a"), kept=True)
    assert queue.item(1).kept
    assert queue.item(1).report == report("a")
    queue.start_all()
    assert [item.state for item in queue.items] == [ItemState.DONE, *[ItemState.WAITING] * 3]


def test_moving_is_what_lists_do() -> None:
    random_numbers = random.Random(5)
    queue, mirror = queue_of("abcdef"), list("abcdef")
    for _ in range(200):
        number, by = random_numbers.randint(1, 6), random_numbers.randint(-7, 7)
        name = "abcdef"[number - 1]
        place = mirror.index(name)
        mirror.remove(name)
        mirror.insert(max(0, place + by), name)
        queue.move(number, by)
        assert order(queue) == "".join(mirror)


def test_one_that_is_to_be_first_comes_behind_what_is_under_way() -> None:
    queue = queue_of("abcd")
    queue.start_all()
    queue.began(1)
    queue.put_first(4)
    assert order(queue) == "adbc"
    queue.put_first(4)
    assert order(queue) == "adbc"


def test_failing_cancelling_and_trying_again() -> None:
    queue = queue_of("ab")
    queue.start(1)
    queue.began(1)
    queue.failed(1, "a.svs could not be converted: the disk is full.", "Make room.")
    failed = queue.item(1)
    assert (failed.state, failed.failure, failed.advice) == (
        ItemState.FAILED,
        "a.svs could not be converted: the disk is full.",
        "Make room.",
    )
    queue.start_all()
    assert queue.item(1).state is ItemState.FAILED and queue.item(2).state is ItemState.WAITING
    queue.start(1)
    assert (queue.item(1).state, queue.item(1).failure) == (ItemState.WAITING, "")
    queue.take_back(1)
    assert queue.item(1).state is ItemState.READY
    queue.start(1)
    queue.began(1)
    queue.paused(1)
    assert queue.item(1).state is ItemState.PAUSED and queue.under_way
    queue.cancelled(1)
    assert queue.item(1).state is ItemState.READY and not queue.under_way


def test_what_is_under_way_can_be_neither_changed_nor_removed() -> None:
    queue = queue_of("ab")
    otherwise = ConversionRequest(Path("/slides/a.svs"), Path("/out/a"), ConversionSettings(quality=95))
    queue.ask_otherwise(1, otherwise)
    assert queue.item(1).request is otherwise
    queue.start(1)
    queue.began(1)
    for forbidden in (lambda: queue.remove(1), lambda: queue.ask_otherwise(1, request("a"))):
        with pytest.raises(ValueError, match="a is running"):
            forbidden()
    queue.remove(2)
    assert order(queue) == "a"
    with pytest.raises(KeyError):
        queue.item(2)


def test_every_change_is_told_and_no_folder_is_asked_for_twice() -> None:
    told: list[int] = []
    queue = ConversionQueue([QueueItem(7, request("z"))], lambda: told.append(len(queue.items)))
    assert [item.number for item in queue.add([request("a"), request("z"), request("b")])] == [8, 9]
    queue.start(8)
    queue.move(9, -1)
    queue.remove(7)
    assert told == [3, 3, 3, 2]


def test_folders_have_names_of_their_own() -> None:
    home, taken = Path("/out"), []
    for name in ("a.svs", "a.mrxs", "b.svs", "a.svs", "a.svs"):
        taken.append(free_folder(Path("/slides") / name, home, taken))
    assert [folder.name for folder in taken] == ["a", "a.mrxs", "b", "a.svs", "a 2"]
