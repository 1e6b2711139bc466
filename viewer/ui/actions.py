"""Every command of the window: its words, keys and icon, in one table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from viewer.comparison.readout import NAMED_MAGNIFICATIONS
from viewer.comparison.state import MOST_PANES
from viewer.ui.keymap import KeyMap, native
from viewer.ui.menus import Menu
from viewer.ui.redaction_commands import redaction_commands
from viewer.ui.search_words import search_words
from viewer.ui.widgets.command_list import ListedCommand


@dataclass(frozen=True, slots=True)
class Command:
    """A command that a person can give."""

    name: str
    text: str
    keys: tuple[str, ...]
    group: str
    needs_slide: bool = True
    needs_pair: bool = False
    """Whether it means nothing without two slides."""
    pane: int = 0
    """Number of the pane that it is about, which must be there beside another; 0: of none."""
    menu: Menu | None = None
    """None: where the commands of its group stand."""


def _words(text: str) -> str:
    return QCoreApplication.translate("Command", text)


MAGNIFICATIONS = {str(key): value for key, value in enumerate(NAMED_MAGNIFICATIONS, start=1)}
"""Number keys and their magnifications."""


def commands() -> tuple[Command, ...]:
    """All commands, in the order of the shortcut list."""
    files, view, compare = _words("Files"), _words("View"), _words("Compare")
    level, rest = _words("Level"), _words("Window")
    bookmarks, fields, redaction = _words("Bookmarks"), _words("Fields"), _words("Redaction")
    size, turn, look, single = Menu.MAGNIFICATION, Menu.TURN, Menu.DIFFERENCE, Menu.ONE_PICTURE
    places, link, whole, go, aid = Menu.PLACES, Menu.LINK, Menu.WHOLE, Menu.GO, Menu.HELP
    tongue = Menu.LANGUAGE
    return (
        Command("open_pair", _words("Open pair"), ("Ctrl+O",), files, needs_slide=False),
        Command("convert", _words("Convert slides to DICOM"), ("Ctrl+Shift+D",), files, needs_slide=False),
        Command("swap", _words("Swap original and conversion"), ("Shift+X",), files),
        Command("review_new", _words("New review"), ("Ctrl+Shift+N",), files, needs_slide=False),
        Command("review_open", _words("Open a review"), (), files, needs_slide=False),
        Command("open_session", _words("Open a session"), ("Ctrl+Shift+O",), files, needs_slide=False),
        Command("save_session", _words("Save the session"), ("Ctrl+Shift+S",), files),
        Command("save_picture", _words("Save and copy the panes as pictures"), ("Ctrl+S",), files),
        Command("copy_picture", _words("Copy the panes as a picture"), ("Ctrl+Shift+C",), files),
        Command("export_figure", _words("Export a figure"), ("Ctrl+E",), files, needs_pair=True),
        Command("picture_folder", _words("Folder for saved pictures"), (), files, needs_slide=False),
        Command("close_slides", _words("Close slides"), ("Ctrl+W",), files),
        Command("fit", _words("Fit"), ("0",), view),
        *(
            Command(f"magnification_{key}", _words("Magnification {0}×").format(f"{value:g}"), (key,), view, menu=size)
            for key, value in MAGNIFICATIONS.items()
        ),
        Command("magnification_type", _words("Type a magnification"), ("G",), view, menu=size),
        Command("zoom_in", _words("Zoom in"), ("+", "=", "Ctrl++"), view, menu=size),
        Command("zoom_out", _words("Zoom out"), ("-", "Ctrl+-"), view, menu=size),
        # Brackets and the backslash need AltGr on many keyboards, with which they give no command: letters go first.
        Command("turn_right", _words("Turn 90° clockwise"), ("Ctrl+R", "Ctrl+]"), view, menu=turn),
        Command("turn_left", _words("Turn 90° counter-clockwise"), ("Ctrl+Shift+R", "Ctrl+["), view, menu=turn),
        Command("turn_more", _words("Turn 5° clockwise"), ("Shift+T", "]"), view, menu=turn),
        Command("turn_less", _words("Turn 5° counter-clockwise"), ("Shift+R", "["), view, menu=turn),
        Command("upright", _words("Turn upright"), ("Alt+R", "\\"), view, menu=turn),
        Command("inspector", _words("Pixel inspector"), ("P",), view, menu=Menu.PANELS),
        Command("inspector_hold", _words("Hold the inspected block"), ("Ctrl+P",), view),
        Command("inspector_copy", _words("Copy the inspected block"), ("Ctrl+Shift+P",), view),
        Command("rectangle", _words("Rectangle to be measured"), ("Q",), view, needs_pair=True),
        # Whether there is one is known elsewhere.
        Command("rectangle_remove", _words("Remove the rectangle"), (), view, needs_slide=False),
        Command("histograms", _words("Histograms"), ("Ctrl+H",), view, needs_pair=True, menu=Menu.PANELS),
        Command("pixel_grid", _words("Grid and numbers of magnified pixels"), ("Shift+P",), view),
        Command(
            "colour", _words("Colour: brightness, contrast, gamma, profiles"), ("Shift+B",), view, menu=Menu.PANELS
        ),
        Command("tone_reset", _words("Reset brightness, contrast and gamma"), ("Ctrl+0",), view),
        Command("profiles", _words("Apply the colour profiles"), ("Ctrl+I",), view),
        *(
            Command(f"profile_{number}", _words("Apply the colour profile of slide {0}").format(number), (), view)
            for number in range(1, MOST_PANES + 1)
        ),
        Command("go_to", _words("Go to a position"), ("Ctrl+G",), view, menu=go),
        Command("grid", _words("Grid on the glass"), ("Shift+G",), view),
        Command("seams", _words("Stitching seams of the photos"), ("Shift+E",), view),
        Command("annotations_open", _words("Open annotations"), (), view),
        # Whether there are any is known elsewhere.
        Command("annotations", _words("Annotations on the slides"), (), view, needs_slide=False),
        Command("readouts", _words("Scale bar and readouts"), ("Shift+H",), view),
        Command("ruler", _words("Ruler: length and area"), ("Shift+M",), view),
        Command("ruler_remove", _words("Remove the selected measure"), ("Del",), view, needs_slide=False),
        Command("bookmark_add", _words("Add a bookmark"), ("Ctrl+B",), bookmarks),
        # Whether there are bookmarks is known elsewhere.
        Command("bookmark_next", _words("Next bookmark"), ("Ctrl+PgDown",), bookmarks, needs_slide=False),
        Command("bookmark_previous", _words("Previous bookmark"), ("Ctrl+PgUp",), bookmarks, needs_slide=False),
        Command("bookmarks", _words("All bookmarks"), ("Ctrl+Shift+B",), bookmarks, needs_slide=False),
        # Whether there are fields, and one is looked at, is known elsewhere.
        Command("field_next", _words("Next field"), ("N",), fields, needs_slide=False),
        Command("field_previous", _words("Previous field"), ("Shift+N",), fields, needs_slide=False),
        Command("field_check", _words("Check this field with scikit-image"), ("Ctrl+N",), fields, needs_slide=False),
        Command("fields_csv", _words("Save the fields as a table"), (), fields, needs_slide=False),
        Command("fields_geojson", _words("Save the fields for QuPath"), (), fields, needs_slide=False),
        Command("tile_pairs", _words("Export pairs of tiles"), ("Ctrl+T",), fields, needs_pair=True),
        *(Command(one.name, one.text, one.keys, redaction, one.needs_slide) for one in redaction_commands()),
        Command("redaction", _words("Redaction"), (), redaction, menu=Menu.PANELS),
        Command("side_by_side", _words("Side by side"), ("Y",), compare, needs_pair=True),
        Command("blink", _words("Blink"), ("K",), compare, needs_pair=True),
        Command("curtain", _words("Curtain"), ("C",), compare, needs_pair=True),
        Command("overlay", _words("Overlay"), ("O",), compare, needs_pair=True),
        Command("ssim", _words("SSIM"), ("S",), compare, needs_pair=True),
        Command("difference", _words("Difference"), ("D",), compare, needs_pair=True),
        Command("signed", _words("Signed difference"), ("Shift+D",), compare, needs_pair=True),
        Command("colour_difference", _words("Colour ΔE (CIEDE2000)"), ("Shift+S",), compare, needs_pair=True),
        Command("map_pane", _words("Map in a pane of its own"), ("M",), compare, needs_pair=True),
        Command(
            "map_over", _words("Map over conversion, original, or in place"), ("Shift+O",), compare, needs_pair=True
        ),
        Command(
            "threshold_on",
            _words("SSIM, ΔE: show larger differences alone"),
            ("Ctrl+.",),
            compare,
            needs_pair=True,
            menu=look,
        ),
        Command(
            "threshold_back",
            _words("SSIM, ΔE: show smaller differences, too"),
            ("Ctrl+,",),
            compare,
            needs_pair=True,
            menu=look,
        ),
        Command("gain_up", _words("Show differences larger"), (".",), compare, needs_pair=True, menu=look),
        Command("gain_down", _words("Show differences smaller"), (",",), compare, needs_pair=True, menu=look),
        Command(
            "next_channel", _words("Next channel of the difference"), ("Shift+C",), compare, needs_pair=True, menu=look
        ),
        Command(
            "own_colours",
            _words("Colour map or the slide's own colours"),
            ("Ctrl+D",),
            compare,
            needs_pair=True,
            menu=look,
        ),
        Command("next_candidate", _words("Compare the next conversion"), ("T",), compare, needs_pair=True),
        Command(
            "blink_rate",
            _words("Blink by itself, 1 to 4 times a second"),
            ("Shift+K",),
            compare,
            needs_pair=True,
            menu=single,
        ),
        Command("curtain_lock", _words("Lock the curtain's line"), ("J",), compare, needs_pair=True, menu=single),
        Command("curtain_turn", _words("Turn the curtain"), ("Shift+J",), compare, needs_pair=True, menu=single),
        Command(
            "curtain_back",
            _words("Curtain's line to the left, or up"),
            ("Ctrl+Left",),
            compare,
            needs_pair=True,
            menu=single,
        ),
        Command(
            "curtain_on",
            _words("Curtain's line to the right, or down"),
            ("Ctrl+Right",),
            compare,
            needs_pair=True,
            menu=single,
        ),
        Command(
            "opacity_up",
            _words("Overlay: more of the second slide, or of the map"),
            ("Ctrl+Up",),
            compare,
            needs_pair=True,
            menu=single,
        ),
        Command(
            "opacity_down",
            _words("Overlay: less of the second slide, or of the map"),
            ("Ctrl+Down",),
            compare,
            needs_pair=True,
            menu=single,
        ),
        Command(
            "compare_whole", _words("Compare the whole slide"), ("Ctrl+Shift+W",), compare, needs_pair=True, menu=whole
        ),
        # Whether something is being compared, or has been, is known elsewhere.
        Command("compare_pause", _words("Pause the comparison"), (), compare, needs_slide=False, menu=whole),
        Command("compare_cancel", _words("Cancel the comparison"), (), compare, needs_slide=False, menu=whole),
        Command("compare_resume", _words("Go on with the comparison"), (), compare, needs_slide=False, menu=whole),
        Command("result_save", _words("Save the result of the comparison"), (), compare, needs_slide=False, menu=whole),
        Command("result_open", _words("Open the result of a comparison"), (), compare, needs_slide=False, menu=whole),
        Command("whole_slide", _words("Whole slide"), ("Shift+W",), view, needs_pair=True, menu=Menu.PANELS),
        Command("measure_alignment", _words("Measure alignment"), ("Ctrl+M",), compare, needs_pair=True),
        Command("link", _words("Link the panes"), ("L",), compare, needs_pair=True, menu=link),
        Command(
            "align_tool",
            _words("Align: move the conversion by hand"),
            ("Shift+L",),
            compare,
            needs_pair=True,
            menu=link,
        ),
        # Whether there is anything to take back is known elsewhere.
        Command(
            "offset_reset", _words("Take the offset back"), ("Ctrl+Shift+L",), compare, needs_slide=False, menu=link
        ),
        Command("undo", _words("Undo the last move or measure"), ("Ctrl+Z",), compare, needs_slide=False, menu=link),
        Command(
            "redo",
            _words("Redo the last move or measure"),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            compare,
            needs_slide=False,
            menu=link,
        ),
        Command("exchange_places", _words("Panes change places"), ("X",), compare, needs_pair=True, menu=places),
        Command("arrangement", _words("Panes as a grid or in a row"), ("E",), compare, needs_pair=True, menu=places),
        Command("detach", _words("Pane in a window of its own"), ("W",), compare, needs_pair=True, menu=places),
        *(
            Command(
                f"pane_{number}",
                _words("Show or hide pane {0}").format(number),
                (f"Ctrl+{number}",),
                compare,
                pane=number,
                menu=places,
            )
            for number in range(1, MOST_PANES + 1)
        ),
        *(
            Command(
                f"here_{number}",
                _words("Show slide {0} in this pane").format(number),
                (f"Alt+{number}",),
                compare,
                needs_pair=True,
                menu=places,
            )
            for number in range(1, MOST_PANES + 1)
        ),
        Command("level_auto", _words("Level: auto"), ("A",), level),
        Command("level_finer", _words("Force the next finer level"), ("PgUp",), level),
        Command("level_coarser", _words("Force the next coarser level"), ("PgDown",), level),
        Command("pyramids", _words("Stored levels"), ("Ctrl+L",), level),
        Command("navigator", _words("Navigator"), ("V",), rest),
        Command("coverage_reset", _words("Forget what was looked at"), (), rest),
        Command("metadata", _words("Metadata"), ("I",), rest),
        Command("fields", _words("Fields"), ("Ctrl+F",), rest),
        Command("attribution", _words("Why a field differs"), ("Ctrl+Shift+F",), rest),
        Command("chrome", _words("Hide everything but the tissue"), ("H",), rest, menu=Menu.VIEW),
        Command("full_screen", _words("Full screen"), ("F", "F11"), rest, needs_slide=False, menu=Menu.VIEW),
        Command("language_system", _words("Language of the system"), (), rest, needs_slide=False, menu=tongue),
        Command("language_en", _words("English"), (), rest, needs_slide=False, menu=tongue),
        Command("language_de", _words("Deutsch"), (), rest, needs_slide=False, menu=tongue),
        Command("theme", _words("Dark or light theme"), ("Ctrl+Shift+T",), rest, needs_slide=False, menu=Menu.VIEW),
        Command("palette", _words("Search all commands"), ("Ctrl+K",), rest, needs_slide=False, menu=aid),
        Command("menu", _words("Open this menu"), ("F10",), rest, needs_slide=False, menu=aid),
        Command("guide", _words("Guide"), ("F1",), rest, needs_slide=False, menu=aid),
        Command("tour", _words("Show the tour"), (), rest, needs_slide=False, menu=aid),
        Command("shortcuts", _words("All shortcuts"), ("?",), rest, needs_slide=False, menu=aid),
        Command("keys", _words("Change keys"), (), rest, needs_slide=False, menu=aid),
        Command("folders", _words("Folders and log"), (), rest, needs_slide=False, menu=aid),
        Command("about", _words("About Verislide"), (), rest, needs_slide=False, menu=aid),
        Command("one_window", _words("Take slides opened elsewhere"), (), files, needs_slide=False, menu=Menu.FILE),
        Command("quit", _words("Quit"), ("Ctrl+Q",), rest, needs_slide=False, menu=Menu.FILE),
    )


def menu_of(command: Command) -> Menu:
    """Where a command stands in the menu; commands of a group that is not known here are about panels."""
    homes = {
        _words("Files"): Menu.FILE,
        _words("View"): Menu.VIEW,
        _words("Compare"): Menu.COMPARE,
        _words("Level"): Menu.LEVEL,
        _words("Bookmarks"): Menu.GO,
        _words("Fields"): Menu.FIELDS,
        _words("Redaction"): Menu.REDACTION,
    }
    return command.menu or homes.get(command.group, Menu.PANELS)


class Actions:
    """The commands as QActions of a window."""

    def __init__(
        self,
        window: QWidget,
        handlers: dict[str, Callable[[], object]],
        changed_keys: Mapping[str, Iterable[str]] | None = None,
    ) -> None:
        """``handlers`` holds a function for every command's name, ``changed_keys`` what a person has made of its keys.

        Raises:
            KeyError: A command has no handler: the window must not show what does nothing.
        """
        self.commands = commands()
        self.keymap = KeyMap({command.name: command.keys for command in self.commands}, changed_keys or {})
        self._actions: dict[str, QAction] = {}
        for command in self.commands:
            action = QAction(command.text, window)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            handler = handlers[command.name]
            action.triggered.connect(lambda _checked=False, handler=handler: handler())
            window.addAction(action)
            self._actions[command.name] = action
        self.use_keys()

    def use_keys(self) -> None:
        """Let the commands hear on the keys that the key map holds now."""
        # All are taken away first: a key that goes from one to another would be ambiguous for a moment.
        shortcuts = {name: [QKeySequence(key) for key in self.keymap.keys(name)] for name in self._actions}
        moved = [name for name, action in self._actions.items() if action.shortcuts() != shortcuts[name]]
        for name in moved:
            self._actions[name].setShortcuts([])
        for name in moved:
            self._actions[name].setShortcuts(shortcuts[name])

    def native_keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command as the keyboard is labelled."""
        return tuple(map(native, self.keymap.keys(name)))

    def text(self, name: str) -> str:
        """The words of a command."""
        return self._actions[name].text()

    def tip(self, name: str, text: str = "") -> str:
        """``text``, or the words of a command, with its first key."""
        text = text or self._actions[name].text()
        keys = self.native_keys(name)
        return f"{text} ({keys[0]})" if keys else text

    def follow(self, name: str, show: Callable[[], object]) -> None:
        """Have ``show`` called now and whenever the command has other keys, or can be used or not."""
        self._actions[name].changed.connect(lambda: show())
        show()

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def listed(self) -> tuple[ListedCommand, ...]:
        """All commands with the keys they have and whether they can be used, as of now."""
        return tuple(
            ListedCommand(
                command.name,
                command.text,
                command.group,
                self.native_keys(command.name),
                self._actions[command.name].isEnabled(),
                search_words(command.name),
            )
            for command in self.commands
        )

    def enable_for_slides(self, slides: int, panes: int) -> None:
        """Dim what needs a slide, two, or a certain pane, while there are fewer; a pane may hold no slide yet."""
        for command in self.commands:
            if command.pane:
                self._actions[command.name].setEnabled(panes >= max(2, command.pane))
            elif command.needs_slide:
                self._actions[command.name].setEnabled(slides >= (2 if command.needs_pair else 1))
