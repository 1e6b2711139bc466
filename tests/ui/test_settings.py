from __future__ import annotations

import os
from pathlib import Path

import pytest

from viewer.comparison.places import config_folder
from viewer.ui.settings import DEFAULT_CACHE_MEGABYTES, MOST_RECENT, RecentPair, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "verislide.ini"


def test_a_first_start_has_defaults(path: Path) -> None:
    settings = Settings(path)
    assert not settings.was_broken
    assert settings.theme == "dark"
    assert settings.language == "system"
    assert settings.cache_megabytes == DEFAULT_CACHE_MEGABYTES == 512
    assert (settings.last_folder, settings.window_geometry) == ("", b"")
    assert settings.recent_pairs == ()


def test_everything_is_there_at_the_next_start(path: Path) -> None:
    settings = Settings(path)
    settings.theme = "system"
    settings.language = "de"
    settings.cache_megabytes = 2048
    settings.last_folder = "/slides/Größe, 50 %; [a]\\b"
    settings.window_geometry = bytes(range(256))
    settings.add_recent_pair('/a/"1", é.mrxs', ["/b/1", "/c/1;2"])
    settings.save()
    again = Settings(path)
    assert again.theme == "system"
    assert again.language == "de"
    assert again.cache_megabytes == 2048
    assert again.last_folder == "/slides/Größe, 50 %; [a]\\b"
    assert again.window_geometry == bytes(range(256))
    assert again.recent_pairs == (RecentPair('/a/"1", é.mrxs', ("/b/1", "/c/1;2")),)
    assert "version=1" in path.read_text(encoding="utf-8").splitlines()


def test_the_last_pair_comes_first_and_each_once(path: Path) -> None:
    settings = Settings(path)
    for number in range(MOST_RECENT + 3):
        settings.add_recent_pair(f"/a/{number}.mrxs", [f"/b/{number}"])
    settings.add_recent_pair("/a/x/../8.mrxs", ["/b/8"])
    settings.add_recent_pair("/a/5.mrxs", [])
    names = [(pair.original, len(pair.conversions)) for pair in settings.recent_pairs]
    assert len(names) == MOST_RECENT == 8
    assert names[:4] == [("/a/5.mrxs", 0), ("/a/x/../8.mrxs", 1), ("/a/10.mrxs", 1), ("/a/9.mrxs", 1)]
    assert ("/a/8.mrxs", 1) not in names
    assert ("/a/5.mrxs", 1) in names, "the same original without its conversion is another pair"


def test_a_pair_that_was_opened_by_a_file_of_its_folder_is_the_same_pair(path: Path) -> None:
    settings = Settings(path)
    settings.add_recent_pair("/a/1.mrxs", ["/b/one/1.2.3.dcm"])
    settings.add_recent_pair("/a/2.mrxs", ["/b/one/1.2.3.dcm"])
    settings.add_recent_pair("/a/1.mrxs", ["/b/two/1.2.3.dcm"])
    settings.add_recent_pair("/a/1.mrxs", ["/b/one"])
    pairs = [(pair.original, *pair.conversions) for pair in settings.recent_pairs]
    assert pairs == [
        ("/a/1.mrxs", "/b/one"),
        ("/a/1.mrxs", "/b/two/1.2.3.dcm"),
        ("/a/2.mrxs", "/b/one/1.2.3.dcm"),
    ]


def test_a_pair_can_be_forgotten(path: Path) -> None:
    settings = Settings(path)
    settings.add_recent_pair("/a/1", ["/b/1"])
    settings.add_recent_pair("/a/2", ["/b/2"])
    settings.remove_recent_pair(RecentPair("/a/1", ("/b/1",)))
    assert [pair.original for pair in settings.recent_pairs] == ["/a/2"]


@pytest.mark.parametrize(
    "content",
    [
        b"\x00\x01\x02\xff" * 40,
        "theme=light\nverfl\xfc\x00cht".encode("latin-1"),
        b"[General]\ntheme=light\nthis is no ini file at all",
        b"<html><body>502</body></html>",
    ],
)
def test_a_broken_file_is_kept_aside_and_forgotten(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    settings = Settings(path)
    assert settings.was_broken
    assert settings.theme == "dark"
    assert path.with_name("verislide.ini.broken").read_bytes() == content
    settings.theme = "light"
    settings.save()
    assert Settings(path).theme == "light"


@pytest.mark.parametrize(
    "lines",
    ["theme=purple", "cache_megabytes=much", "cache_megabytes=-3", "cache_megabytes=99999999"],
)
def test_a_senseless_value_is_the_default(path: Path, lines: str) -> None:
    path.write_text(f"[General]\n{lines}\n", encoding="utf-8")
    settings = Settings(path)
    assert not settings.was_broken
    assert settings.theme == "dark"
    assert settings.cache_megabytes == DEFAULT_CACHE_MEGABYTES


@pytest.mark.parametrize("value", ["[", "{}", '"[1, [], [null], [\\"/a\\", 2]]"', "@Invalid()", "a, b"])
def test_senseless_recent_pairs_are_none(path: Path, value: str) -> None:
    path.write_text(f"[General]\nrecent_pairs={value}\nversion=x\n[window]\ngeometry=zz\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.recent_pairs == ()
    assert settings.window_geometry == b""


def test_a_choice_that_is_none_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="purple"):
        Settings(path).theme = "purple"


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    settings = Settings(tmp_path / "file" / "verislide.ini")
    settings.theme = "light"
    settings.save()
    assert settings.theme == "light"


def test_the_environment_names_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VERISLIDE_CONFIG_DIR", str(tmp_path / "here"))
    assert config_folder() == tmp_path / "here"
    Settings().save()
    assert (tmp_path / "here" / "verislide.ini").is_file()
    monkeypatch.delenv("VERISLIDE_CONFIG_DIR")
    assert config_folder().name == "Verislide"
    assert os.fspath(tmp_path) not in os.fspath(config_folder())


def test_recent_reviews_are_each_there_once_the_last_first_eight_at_most(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    for number in (*range(10), 4):
        settings.add_recent_review(str(tmp_path / f"{number}.vsreview"))
    names = [Path(path).stem for path in settings.recent_reviews]
    assert names == ["4", "9", "8", "7", "6", "5", "3", "2"]
    settings.save()
    assert Settings(tmp_path / "settings.ini").recent_reviews == settings.recent_reviews


def test_what_a_review_remembers_is_there_again(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    assert (settings.reader, settings.review_folder, settings.review_text_percent) == ("", "", 100)
    settings.reader, settings.review_folder, settings.review_text_percent = "Müller, 2", "/somewhere", 130
    settings.save()
    again = Settings(tmp_path / "settings.ini")
    assert (again.reader, again.review_folder, again.review_text_percent) == ("Müller, 2", "/somewhere", 130)
