"""Proves the Linux packages on bare systems: installed, run, looked at, and removed to nothing.

    .venv/bin/python packaging/linux/prove.py --packages dist/packages --out FOLDER [--suite bookworm ...]

Needs root, debootstrap, Xvfb, libX11, and this machine's apt, whose mirrors it asks; Pillow of the set-up. The display
is this machine's, so that the bare systems hold what the package asks for and nothing else. Figures and pictures go to
FOLDER, the systems to FOLDER/roots, which can be deleted.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import bare_root
import first_window
from bare_root import USER, Root, RootError, differences, end

SUITES = ("bookworm", "trixie", "jammy", "noble")
"""Debian 12 is proven in full; the others install it, test it, and show its window."""
TOOLS = ("desktop-file-utils", "hicolor-icon-theme", "libglib2.0-bin", "shared-mime-info", "xdg-utils")
"""What a desktop has to know menu entries and kinds of file by, and the commands that ask it."""
STARTS = 5
SAMPLE_SECONDS = 300
COLOURS = 4000
"""Distinct colours from which a picture of the window shows tissue; without a slide it has a few hundred."""
STEADY = 6
"""Looks, a second apart, for which they must be there."""
SAMPLES = {
    "slide.mrxs": ("application/x-mirax", b"\xff\xd8\xff\xe0"),
    "slide.svs": ("image/x-aperio-svs", b"II*\0"),
    "slide.ndpi": ("image/x-hamamatsu-ndpi", b"II*\0"),
    "slide.scn": (
        "image/x-leica-scn",
        b"II+\0\x08\0\0\0<scn xmlns='http://www.leica-microsystems.com/scn/2010/10/01'>",
    ),
    "slide.bif": ("image/x-ventana-bif", b"II+\0"),
    "image.dcm": ("application/dicom", b"\0" * 128 + b"DICM"),
    "one.verislide": ("application/x-verislide-session", b'{\n "verislide_session": 3'),
    "unnamed": ("application/x-verislide-session", b'{\n "verislide_session": 3'),
    "one.vsreview": ("application/x-verislide-review", b"SQLite format 3\0" + b"\0" * 52 + b"VSRR"),
    "game.scn": ("application/x-godot-scene", b"[gd_scene load_steps=2]"),
}
"""Files by name, what a desktop shall take each for, and how it begins."""


class Unproven(Exception):
    """Something is not as it must be; one sentence says what."""


def demand(is_so: bool, sentence: str) -> None:
    """Go on only where it is so.

    Raises:
        Unproven: It is not.
    """
    if not is_so:
        raise Unproven(sentence)


def install(root: Root, deb: Path) -> dict[str, object]:
    """Install the package with what it depends on, and let the program test itself as an ordinary user."""
    before = set(root.run("dpkg-query -W -f '${Package}\\n'").split())
    root.apt("update")
    (root.folder / "srv/verislide.deb").write_bytes(deb.read_bytes())
    root.apt("install", "/srv/verislide.deb")
    came = sorted(set(root.run("dpkg-query -W -f '${Package}\\n'").split()) - before - {"verislide"})
    said = root.run("verislide --self-test", user=True)
    demand("Everything works." in said, f"The self-test says: {said}")
    return {"came_along": len(came), "self_test_steps": said.count("\nok ")}


def start_times(root: Root, out: Path, display: str, starts: int) -> dict[str, object]:
    """How long it takes until the window is there, warm and then cold; a picture of the start page."""
    times = [_start(root, out, display, "--start-page", lambda process: time.sleep(1.5)) for _ in range(starts + 1)]
    first_window.picture(display)
    warm = times[1:] or times
    Path("/proc/sys/vm/drop_caches").write_text("3\n", encoding="ascii")
    cold = _start(root, out, display, "--start-page", lambda process: _settle_and_save(display, out / "start.png"))
    return {
        "load": [round(one, 1) for one in _load()],
        "warm_mapped_s": round(statistics.median(one.mapped for one in warm), 2),
        "warm_drawn_s": round(statistics.median(one.drawn for one in warm), 2),
        "warm_least_s": round(min(one.mapped for one in warm), 2),
        "cold_mapped_s": round(cold.mapped, 2),
        "cold_drawn_s": round(cold.drawn, 2),
    }


def show_sample(root: Root, out: Path, display: str) -> None:
    """Open the sample pair, which is made first, and take a picture of it."""

    def until_tissue(process: subprocess.Popen[bytes]) -> None:
        until, seen = time.monotonic() + SAMPLE_SECONDS, 0
        while time.monotonic() < until and process.poll() is None:
            colours = first_window.picture(display).getcolors(1 << 24)
            # The start page has tissue on it, too, but goes away at once.
            seen = seen + 1 if colours is not None and len(colours) > COLOURS else 0
            if seen > STEADY:
                first_window.picture(display).save(out / "sample.png")
                return
            time.sleep(1)
        raise Unproven(f"The sample does not appear; see {out / 'sample.log'}.")

    _start(root, out, display, "", until_tissue, "sample.log")


def _start(
    root: Root,
    out: Path,
    display: str,
    arguments: str,
    look: Callable[[subprocess.Popen[bytes]], None],
    log: str = "start.log",
) -> first_window.FirstWindow:
    run = f"/home/{USER}/run"
    root.run(f"mkdir -p {run} && chmod 700 {run}", user=True)
    environment = {"DISPLAY": display, "XDG_RUNTIME_DIR": run}
    command = root.command(f"exec ${{PROGRAM:-verislide}} {arguments}", True, environment)
    process, took = first_window.start(command, display, out / log, end)
    try:
        look(process)
        demand(process.poll() is None, f"The program ended by itself; see {out / log}.")
    finally:
        end(process)
    return took


def _settle_and_save(display: str, path: Path) -> None:
    time.sleep(4)
    first_window.picture(display).save(path)


def _load() -> Sequence[float]:
    return [float(one) for one in Path("/proc/loadavg").read_text(encoding="ascii").split()[:2]]


def remove(root: Root, before: dict[str, str]) -> list[str]:
    """Remove and purge; returns what is otherwise than before outside homes: nothing of the program's."""
    home = _home(root)
    root.apt("remove", "verislide")
    root.run("dpkg --purge verislide")
    root.apt("autoremove", "--purge")
    demand(not root.has("verislide"), "dpkg still knows the package after purge.")
    demand(_home(root) == home, f"The user's files changed: {differences(home, _home(root))[:5]}")
    left = [line for line in differences(before, root.tree()) if not line[2:].startswith("home/")]
    ours = [line for line in left if "verislide" in line.lower() or line[2:].startswith("opt/")]
    demand(not ours, f"Left behind: {ours[:5]}")
    return left


def _home(root: Root) -> dict[str, str]:
    return root.tree("home")


def kinds_of_file(root: Root, folder: str) -> None:
    """A desktop takes every kind of file for what it is, and offers the program for it."""
    for name, (wanted, content) in SAMPLES.items():
        path = root.folder / f"srv/kinds/{name}"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o644)
        ask = f"gio info -a standard::content-type /srv/kinds/{name}; gio mime {wanted} || true"
        told = root.run(ask, user=True)
        demand(f"content-type: {wanted}\n" in told, f"{name} is not taken for {wanted}: {told}")
        offered = "verislide.desktop" in told
        demand(offered == (name != "game.scn"), f"{name}: wrongly offered or not: {told}")
    told = root.run("xdg-mime query default application/x-mirax", user=True)
    demand(told.strip() == "verislide.desktop", f"xdg-mime says of .mrxs: {told}")
    root.run(f"desktop-file-validate {folder}/applications/verislide.desktop", user=True)


def offered_to_nobody(root: Root) -> None:
    """Nothing of the program is known to the desktop any more."""
    told = root.run("gio mime application/x-mirax || true; xdg-mime query default application/x-mirax", user=True)
    demand("verislide" not in told, f"The desktop still offers it: {told}")


def desktop_knows_it(root: Root, deb: Path) -> dict[str, object]:
    """With the tools of a desktop there: files are mapped once it is installed, and no longer once it is removed."""
    root.apt("install", *TOOLS)
    before = root.tree()
    (root.folder / "srv/verislide.deb").write_bytes(deb.read_bytes())
    root.apt("install", "/srv/verislide.deb")
    kinds_of_file(root, "/usr/share")
    left = remove(root, before)
    offered_to_nobody(root)
    return {"left_after_purge_with_desktop": left}


def portable(root: Root, deb: Path, tarball: Path) -> dict[str, object]:
    """The tarball, by somebody who is not root: unpacked, tested, registered, and taken out again."""
    depends = subprocess.run(["dpkg-deb", "--field", deb, "Depends"], capture_output=True, text=True, check=True).stdout
    root.apt("satisfy", f"'{depends.strip()}'")
    root.apt("install", "xz-utils")
    (root.folder / f"srv/{tarball.name}").write_bytes(tarball.read_bytes())
    home = _home(root)
    folder = tarball.name.partition(".tar")[0]
    root.run(f"tar -xf /srv/{tarball.name}", user=True)
    said = root.run(f"./{folder}/verislide --self-test", user=True)
    demand("Everything works." in said, f"The tarball's self-test says: {said}")
    root.run(f"./{folder}/register.sh", user=True)
    kinds_of_file(root, ".local/share")
    entry = root.run("cat .local/share/applications/verislide.desktop", user=True)
    demand(f'Exec="/home/{USER}/{folder}/verislide" %F' in entry, f"The menu starts something else: {entry}")
    root.run(f"./{folder}/register.sh --remove && rm -r {folder}", user=True)
    offered_to_nobody(root)
    left = differences(home, _home(root))
    # Programs share that folder: it may stay, empty as it is.
    demand(not [line for line in left if ".local/share/" in line], f"Registering left something: {left}")
    return {"tarball": "unpacked, tested, registered and removed without root"}


def prove_suite(suite: str, deb: Path, tarball: Path, out: Path, starts: int) -> dict[str, object]:
    """Everything about one bare system; returns its figures."""
    out.mkdir(parents=True, exist_ok=True)
    root = bare_root.make_root(suite, out.parent / "roots" / suite)
    full = suite == SUITES[0]
    before = root.tree() if full else {}
    figures = install(root, deb)
    with first_window.display() as display:
        figures.update(start_times(root, out, display, starts if full else 1))
        if full:
            show_sample(root, out, display)
    if full:
        figures["left_after_purge"] = remove(root, before)
        figures.update(desktop_knows_it(root, deb))
        figures.update(portable(root, deb, tarball))
    return figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove what the command line asks for; returns the exit code."""
    parser = argparse.ArgumentParser(description="Prove the Linux packages on bare systems.")
    parser.add_argument("--packages", type=Path, required=True, metavar="FOLDER", help="made by package.py")
    parser.add_argument("--out", type=Path, required=True, metavar="FOLDER", help="for figures, pictures and systems")
    parser.add_argument("--suite", action="append", choices=SUITES, help="bookworm unless told; can be repeated")
    options = parser.parse_args(arguments)
    lacking = bare_root.missing()
    if lacking:
        print(lacking, file=sys.stderr)
        return 2
    deb, tarball = (next(options.packages.glob(pattern), None) for pattern in ("*_amd64.deb", "*-linux-x86_64.tar.xz"))
    if deb is None or tarball is None:
        print(f"{options.packages} lacks a package: make both with packaging/linux/package.py.", file=sys.stderr)
        return 2
    out = options.out.resolve()
    for suite in options.suite or SUITES[:1]:
        try:
            figures = prove_suite(suite, deb.resolve(), tarball.resolve(), out / suite, STARTS)
        except (Unproven, RootError, TimeoutError) as problem:
            print(f"{suite}: {problem}", file=sys.stderr)
            return 1
        (out / suite / "figures.json").write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
        print(f"{suite}: {json.dumps(figures)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
