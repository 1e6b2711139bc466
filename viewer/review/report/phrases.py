"""Everything that a report says of itself: the scan of the shared version knows by it which words are ours."""

from __future__ import annotations

from typing import Final

KIND: Final = "REVIEW REPORT"
TITLE: Final = "Review: {}"
SHARED_TITLE: Final = "Review of slide conversions"
SUBJECT: Final = "What was looked at, seen and decided when conversions of slides were compared with their originals"
SHARED_KIND: Final = "VERSION WITHOUT IDENTIFIERS"
INTERIM: Final = "INTERIM {}"
PAGE: Final = "Page {} of {}"
FOOT: Final = "Made by {} of {}, {} events"
HEAD: Final = "with the head "
SHARED_FOOT: Final = (
    "Made by {}. Slides and readers have numbers and letters; the record that names them stays with its owners."
)
NONE: Final = "–"

KINDS: Final = {
    "open": "Open review",
    "abx": "Blinded test: is X the same as A or B?",
    "forced choice": "Blinded test: which of two is the original?",
}
VERDICTS: Final = {"same": "Same", "unsure": "Unsure", "different": "Different"}
FIELD_KINDS: Final = {"worst": "Worst", "seam": "Seam", "tissue edge": "Edge", "random": "Random"}

NOTHING_YET: Final = "Nothing can be told yet: there is no reading whose verdicts may be seen."
NO_SLIDES: Final = "There is no slide to be looked at."
ALL_SAME: Final = "All {} conversions were judged the same as their originals."
SOME: Final = "{} of {} conversions were judged the same as their originals; {}."
NONE_SAME: Final = "Of {} conversions: {}."
ALL_SAME_SEVERAL: Final = "{} judged all {} conversions the same as their originals."
SOME_SEVERAL: Final = "{} judged {} of {} conversions the same as their originals; {}."
PARTS: Final = {
    "different": "{} different",
    "different so far": "{} different so far",
    "unsure": "{} unsure",
    "unsure so far": "{} unsure so far",
    "in part": "{} judged in part only",
    "open": "{} not judged yet",
    "refused": "{} could not be looked at",
}
PARTS_SEVERAL: Final = {
    "different": "at least one judged {} different",
    "different so far": "at least one judged {} different so far",
    "unsure": "at least one was unsure of {}",
    "unsure so far": "at least one was unsure of {} so far",
    "in part": "{} not judged as a whole by all",
    "open": "{} not judged by all yet",
    "refused": "{} could not be looked at",
}
THE_ONE: Final = {
    "same": "The conversion was judged the same as its original.",
    "unsure": "Whether the conversion is the same as its original was left unsure.",
    "unsure so far": "Whether the conversion is the same as its original is unsure so far.",
    "different": "The conversion was judged different from its original.",
    "different so far": "So far the conversion was judged different from its original.",
    "in part": "The conversion was judged in part only.",
    "open": "The conversion is not judged yet.",
    "refused": "The conversion could not be looked at.",
}
THE_ONE_SEVERAL: Final = {
    "same": "{} judged the conversion the same as its original.",
    "unsure": "At least one of {} readings was unsure whether the conversion is the same as its original.",
    "unsure so far": "At least one of {} readings is unsure so far whether the conversion is the same as its original.",
    "different": "At least one of {} readings judged the conversion different from its original.",
    "different so far": "At least one of {} readings judged the conversion different from its original so far.",
    "in part": "Not all of {} readings judged the whole conversion.",
    "open": "The conversion is not judged by all of {} readings yet.",
}
ALONE: Final = "{} That is what {} alone said: other readings are hidden yet."
UNREADABLE: Final = "{}: {}."
THE_SLIDE: Final = "Slide {} ({})"
UNREADABLE_SEVERAL: Final = "{} conversions cannot be read as a whole: {}."
UNREADABLE_PART: Final = "{}: {}"
UNREADABLE_CELL: Final = "{}; {} cannot be read"
UNREADABLE_NOTE: Final = "A slide of which a part cannot be read is unsure at best: nobody has seen that part."
BOTH: Final = "Both readings"
ALL_OF: Final = "All {} readings"
NO_ONE: Final = "None"
EXCEPTIONS: Final = ("Different: {}", "Unsure: {}")
NUMBERED: Final = "{} ({})"
AND_MORE: Final = " and {} more"
LIMITS: Final = (
    "A verdict is about the fields that were looked at, at the magnifications stated; it does not say that there is no "
    "difference elsewhere."
)
GOES_ON: Final = "Not finished: {}."
GOES_ON_PART: Final = "{} has judged {} of {}"
TELLS_APART: Final = (
    "{} was right in {} of {} trials ({}), more often than guessing gives ({}): the two can be told apart."
)
NOT_APART: Final = (
    "{} was right in {} of {} trials ({}), no more often than guessing gives ({}): no difference was found in this way."
)
TOO_FEW: Final = (
    "Nothing can be told from so few trials: {} were made, {} are needed. {} was right in {} of them ({}; {})."
)
TOO_FEW_SEVERAL: Final = (
    "Nothing can be told from so few trials: in {} of {} readings there were fewer than the {} that are needed, and in "
    "none were original and conversion told apart."
)
FEWER: Final = (
    "{} was right in {} of {} trials ({}), fewer than guessing gives ({}): a difference may have been seen and taken "
    "for its opposite."
)
SEVERAL_APART: Final = "{} of {} readings told original and conversion apart more often than guessing gives (p ≤ {:g})."
SEALED_YET: Final = "The seal of the blinded test is not open yet: {} of {} trials are answered."
BLIND_LIMITS: Final = (
    "Not being told apart does not prove that two are equal: with {} trials a reader who is right in {:.0f} % of all "
    "trials is found out with a chance of {:.0f} %."
)
COUNTS: Final = ("Slides", "Verdicts on fields", "Same", "Unsure", "Different")
BLIND_COUNTS: Final = ("Slides", "Trials", "Answered", "Right", "Right by guessing")
OF: Final = "of {}"

READERS_HEADING: Final = "Readings"
READER_COLUMNS: Final = ("Reader", "Round", "Begun", "Ended", "Verdicts", "Time", "On fields", "On slides")
READER_BLIND_COLUMNS: Final = ("Reader", "Round", "Begun", "Ended", "Answered", "Time", "Right", "p")
TRIPLE: Final = "{} / {} / {}"
TRIPLE_NOTE: Final = (
    "On fields, each at each magnification, and on slides: same / unsure / different. Time is that for which fields "
    "were on screen before their verdicts."
)
OTHER_BOUND: Final = (
    "1 verdict was given on other files than are listed here.",
    "{} verdicts were given on other files than are listed here.",
)
OTHER_VERSIONS: Final = (
    "1 verdict was given on these files before their reader, the program or the alignment became what is listed here; "
    "the record has what it was.",
    "{} verdicts were given on these files before their reader, the program or the alignment became what is listed "
    "here; the record has what it was.",
)
OTHER_BOUND_SLIDES: Final = "Of these slides there are verdicts on other files than are listed: {}."
BLIND_NOTE: Final = "Time is that for which fields were on screen before their answers. p: one-sided, exact binomial."
TIME_NOTE: Final = "Begin and end are in UTC."
DAY_NOTE: Final = "Day 1 is that on which the review began."
DAY: Final = "day {}"
GOING_ON: Final = "goes on"
EARLY: Final = "{} began before its washout date: {}"
EARLY_SHARED: Final = "{} began before its washout date."
WITHHELD_SHARED: Final = "Other readings are not told, since they or others of the same round go on."

METHOD_HEADING: Final = "What was asked"
PLAN: Final = "Fields of each slide: {}."
PLAN_PARTS: Final = ("{} worst by {}", "{} at seams", "{} at tissue edges", "{} drawn by lot (seed {})")
AT: Final = "Each at {}."
AT_LEVEL: Final = "Each once, 1:1 at the level on which it was found."
AND: Final = " and "
RULE: Final = "From fields to slide: {}"
RULE_CHANGED: Final = (
    "This rule holds for all verdicts on slides, whenever their fields were judged. It was changed by {} on {} (UTC), "
    "event {}, after {} verdicts on fields{}. Before: {}"
)
RULE_CHANGED_SHARED: Final = (
    "This rule holds for all verdicts on slides, whenever their fields were judged. It was changed after {} verdicts "
    "on fields. Before: {}"
)
RULE_REASON: Final = ", for the reason “{}”"
SOMEBODY: Final = "somebody"
SPOT: Final = "A spot check: {} of {} slides were drawn by lot ({:g} %, seed {})."
SHUFFLED: Final = "Each reading has its slides in an order of its own, drawn by lot."
WASHOUT: Final = "Between two rounds of a reader lie at least {} days."
ABX: Final = (
    "On each field A, B and X were shown side by side, X being A or B by lot, names sealed; asked was which X is."
)
FORCED: Final = (
    "On each field original and conversion were shown side by side in an order drawn by lot, names sealed; asked was "
    "which is the original."
)
REPEATS: Final = "Each field {} times."
REFUSED: Final = "Could not be looked at: {}."
REFUSED_SINCE: Final = "Can no longer be looked at, so that what was said before stands: {}."

LEFT_OUT_ALL: Final = "Not reviewed, as they have no counterpart: {}."
LEFT_OUT_ORIGINALS: Final = ("1 original", "{} originals")
LEFT_OUT_CONVERSIONS: Final = ("1 conversion", "{} conversions")
LEFT_OUT_HEADING: Final = "Slides without a counterpart"
LEFT_OUT_COLUMNS: Final = ("File", "Named as", "Why nothing of it was looked at")
LEFT_OUT_SIDES: Final = ("Conversion", "Original")

SLIDES_HEADING: Final = "Slides"
SLIDE_COLUMNS: Final = ("No.", "Slide", "Fields", "SSIM of tissue")
RIGHT_OF: Final = "{} of {} right"
NOT_DRAWN: Final = "{} slides were not drawn for the spot check and are not listed."
OWN: Final = "{} (own)"
SO_FAR: Final = "{} so far"
IN_PART: Final = "{} (judged in part)"
OWN_NOTE: Final = "(own): the reader’s own verdict where the rule says otherwise."
REFUSED_SLIDE: Final = "not looked at"

AGREEMENT_HEADING: Final = "Agreement"
AGREEMENT_COLUMNS: Final = ("First", "Second", "Of", "Judged by both", "Agree", "Cohen’s kappa", "95 % interval")
FIELDS_SLIDES: Final = ("fields", "slides")
SHARE: Final = "{} ({:.0f} %)"
INTERVAL: Final = "{} to {}"
TOGETHER: Final = "All {} readers of round {}: Fleiss’ kappa {} over {} fields, {} over {} slides."
AGREEMENT_NOTE: Final = (
    "Kappa is the agreement beyond what chance gives (1: throughout, 0: as by chance); there is none where both said "
    "one and the same verdict throughout. Intervals are asymptotic (Fleiss, Cohen and Everitt 1969) and take fields "
    "as independent of each other."
)
OTHER_FILES: Final = "{} fields do not count, since the two looked at different files."

BLIND_HEADING: Final = "Blinded test"
BLIND_COLUMNS: Final = ("Reader", "Round", "Magnification", "Trials", "Right", "Share", "95 % interval", "p")
ALL_LEVELS: Final = "all"
ONE_TO_ONE: Final = "1:1"
TRIALS_HEADING: Final = "Trials"
TRIAL_COLUMNS: Final = ("Trial", "Slide", "Field", "At", "Original", "Answer", "Right", "Time", "Note")
RIGHT_ANSWERS: Final = ("no", "yes")
BLIND_METHOD: Final = (
    "Intervals are exact and two-sided (Clopper and Pearson 1934); p is the chance that whoever guesses is right as "
    "often or more often."
)
NOT_SHOWN: Final = "{}: {} trials were passed over, since their fields could not be read from both slides."
LEFT_OUT: Final = "{} was not shown: {}"
SEAL: Final = "Seal of {}, over {} trials: SHA-256 {}; opened at the end, and it fits."

PLOT_HEADING: Final = "How like its original each conversion is"
PLOT_NOTE: Final = (
    "Bars are numbers of tissue tiles by their mean SSIM, in steps of 0.01, as they were compared before the review; "
    "each slide is scaled to its highest bar, and every tile can be seen. The upright line is the mean over tissue, "
    "the lowest tile lies between the two numbers. {}."
)
PLOT_COLUMNS: Final = ("Slide", "Tissue tiles by SSIM", "Mean SSIM", "Lowest tile", "PSNR")
IDENTICAL: Final = "identical"
DECIBEL: Final = "{:.1f} dB"
FROM_TO: Final = "{:.2f}–{:.2f}"
ONE: Final = "1.00"

LOOKED_HEADING: Final = "What was on screen"
LOOKED_COLUMNS: Final = ("Slide", "Reading", "On screen")
LOOKED_NOTE: Final = (
    "Share of the tissue that was on screen for at least one second in all, by magnification, and for how long the "
    "slide was on screen. Being on screen does not say that somebody looked."
)

READER: Final = "Reader {}"
SLIDE: Final = "Slide {}"
REFUSED_SHARED: Final = "It could not be looked at."

FIELDS_HEADING: Final = "Fields and verdicts"
FIELD_COLUMNS: Final = ("Field", "Chosen as", "At", "Place and size, px of level 0", "Measured")
ROUND: Final = ", r. {}"
PLACE: Final = "{}, {}; {} × {}"
FIELD_NOTE: Final = "Field {}{}, {}: {}"
FIELD_CHANGED: Final = "Field {}{}, {}: judged {} before."
THEN: Final = ", then "
CHANGED: Final = (
    "1 verdict was changed later: what it was before is told with its field.",
    "{} verdicts were changed later: what they were before is told with their fields.",
)
SLIDE_NOTE: Final = "Slide, {}: {}"
NO_FIELDS: Final = "No field was planned."
SECONDS: Final = "s"

FIGURES_HEADING: Final = "Fields as they are stored"
FIGURE_COLUMNS: Final = ("Original", "Conversion", "SSIM")
FIGURE_NOTE: Final = (
    "The same field of both slides, read again from the files that were looked at, on the conversion’s pixels; no "
    "colour profile or tone applied. Map: {}."
)
AND_LESS: Final = "{:.2f} and less"
MAP: Final = "SSIM, mean of the three channels, window of 7 × 7 px, from 1 (dark) to {:g} and less (light)"
FIGURE_HEAD: Final = "{}, field {}: {}"
FIGURE_LINE: Final = "level {} ({:g}×), {}, {} × {} px{}"
REDUCED: Final = ", reduced {0} : 1 by the mean of {0} × {0} px"
UNKNOWN_PIXEL: Final = "pixel size not known"
PIXEL: Final = "{} µm/px"
FIGURES_CHOSEN: Final = "Shown are fields that somebody judged different or unsure, then the worst one of each slide{}."
FIGURES_CHOSEN_BLIND: Final = "Shown is the first field of each slide{}."
FIGURES_CUT: Final = "; {} more such fields are left out"
NO_FIGURE: Final = "{}: {}"
NO_FILES: Final = "the slides are not where they were, so that no field is shown."
NOT_OPENED: Final = "a slide cannot be opened or read, so that no field is shown."
NO_MAP: Final = "what was on screen cannot be drawn, as the slide cannot be read as a whole."
OTHER_NOW: Final = "the files are no longer those that were looked at, so that no field is shown."
NOT_READ: Final = "field {} cannot be read, so that it is not shown."
CORNER: Final = "top left corner at {}, {} px of level 0 of the original"

FILES_HEADING: Final = "Files"
FILE_PARTS: Final = ("Original", "Conversion")
READ_AS: Final = "{}, read by {}"
WRITTEN_BY: Final = "written by {}"
UID: Final = "SOP Instance UID {}"
SHA256: Final = "SHA-256 {}  {}"
MORE: Final = "and {} more, which the report in JSON lists."
COMPARED_SHARED: Final = "Compared at level {} ({:g}×): {}. {} tiles."
COMPARED: Final = "Compared at level {} ({:g}×): {}. {} tiles; SHA-256 of the summary {}"

RECORD_HEADING: Final = "Record"
RECORD_LINES: Final = (
    "All of this was made of the record {}: {} events from {} to {}{}.",
    (
        "Each event holds the SHA-256 of the one before it. The chain was found whole when this report was made, up "
        "to event {}:"
    ),
    "Written by {}, at work: {}.",
    (
        "Whether the record is still what it was when this was printed is told by the command below; "
        "docs/review-record.md says how to do it without this program."
    ),
)
UNDONE: Final = (", of which 1 was undone and stays in it", ", of which {} were undone and stay in it")
VERIFY: Final = 'main.py audit verify "{}" --count {} --head {}'
SHARED_RECORD: Final = (
    "The record names this file by its SHA-256 and is kept with those who made it: they can show that it belongs to "
    "it. Not told here: names of slides, files and people, dates, checksums and identifiers, places on the slides, "
    "and what was typed."
)
SIGNATURES: Final = ("Reviewed by", "Date", "Approved by", "Date")
SIGNED: Final = "Signed is the record of {} events with the head {}"
SIGNED_INTERIM: Final = "Interim: signed is the record as it was after {} events, with the head {}"
LIST: Final = ", "
NOT_SHOWN_OF: Final = (
    "Fields of 1 slide are not shown; the report says why.",
    "Fields of {} slides are not shown; the report says why.",
)
UNOPENED: Final = (
    "1 slide could not be opened: of its words only those that the record has were looked for.",
    "{} slides could not be opened: of their words only those that the record has were looked for.",
)


def counted(of: tuple[str, str], count: int) -> str:
    """The phrase for one or for several; empty for none."""
    return "" if not count else of[0] if count == 1 else of[1].format(count)


def all_phrases() -> str:
    """Every phrase, a line each."""
    found: list[str] = []
    for name, value in globals().items():
        if name.isupper():
            found += [value] if isinstance(value, str) else value.values() if isinstance(value, dict) else value
    return "\n".join(found)
