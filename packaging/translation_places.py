"""Where in the core the sentences stand that the window may show, and where those that it never does."""

from __future__ import annotations

WORDY = (
    *("alignment/measure_result.py", "ui/dialogs/measure_words.py", "slides/dicom_image.py", "slides/dicom_wsi.py"),
    *("comparison/metadata_colour.py", "conversion/verify/result.py", "slides/sample/write.py"),
    *("slides/dicom_wsi_metadata.py", "slides/openslide_coding.py"),
)
"""Where small words alone, as “blank”, are said to people."""
ROOMS = {
    "slides": "core-slides",
    "tiles": "core-slides",
    "comparison": "core-comparison",
    "alignment": "core-comparison",
    "measures": "core-comparison",
    "conversion": "core-conversion",
    "export": "core-export",
    "redaction": "core-export",
    "review": "core-review",
}
"""The file of each room's translations."""
OTHERS, WINDOW, WORDS = "core-rest", "core-window", "core-words"
"""Of the rooms left; of modules of the window that speak like the core; of headings of one word."""
LIKE_CORE = frozenset(
    f"ui/{name}.py"
    for name in (
        "about_facts",
        "convert/looks",
        "convert/runner",
        "dialogs/measure_words",
        "dialogs/metadata/dialog",
        "dialogs/metadata/draft",
        "dialogs/open_pair",
        "export/preparation",
        "export/review_keeper",
        "export/runner",
        "figure_drawing",
        "measure_command",
        "redaction_audit",
        "redaction_jobs",
        "review/preparer",
        "slot",
        "work/checks",
    )
)
"""Modules of the window that speak English, as their sentences are kept or cited elsewhere, or made by a worker."""
HEADINGS = (
    "comparison/metadata_",
    "comparison/whole/",
    "comparison/inspected",
    "comparison/figure_words.py",
    "comparison/numbers_text.py",
    "conversion/metadata/profile.py",
    "conversion/run.py",
    "conversion/verify/",
    "export/check_list.py",
    "export/checks/file_checks.py",
    "export/checks/review_check.py",
    "export/metadata_plan.py",
)
"""Where a capital word alone is a heading, and no keyword."""
ENGLISH = (
    "ui/",
    "commands/",
    "review/report/",
    "export/report/",
    "export/report_csv.py",
    "documents/pdf.py",
    "conversion/verify/page.py",
    "slides/sample/",
    "jobs/log_",
    "jobs/passing_on.py",
    "app.py",
)
"""Not the window's, or in English on purpose: reports, command line, pages that are kept beside a conversion."""
SAID_TOO = {
    "review/report/phrases.py": frozenset(
        {
            *("NOTHING_YET", "NO_SLIDES", "ALL_SAME", "SOME", "NONE_SAME", "ALL_SAME_SEVERAL", "SOME_SEVERAL", "PARTS"),
            *("PARTS_SEVERAL", "THE_ONE", "THE_ONE_SEVERAL", "ALONE", "THE_SLIDE", "UNREADABLE_SEVERAL", "BOTH"),
            *("ALL_OF", "NO_ONE", "SEALED_YET", "TOO_FEW", "TOO_FEW_SEVERAL", "SEVERAL_APART", "FEWER", "NOT_APART"),
            *("TELLS_APART", "NOT_SHOWN_OF", "UNOPENED"),
        }
    ),
    "export/report/phrases.py": frozenset({"CHECK_PASSED"}),
    "slides/sample/write.py": frozenset({"_PHOTOS"}),
}
"""Of files that are in English on purpose: phrases, by their names, that the window tells as well."""
KEYED = ("conversion/verify/", "export/checks/", "comparison/metadata_words.py")
"""Where the keys of tables, too, are said to people: figures of checks, names of things."""
UNREAD_CALLS = frozenset(
    {
        "compile",
        "match",
        "fullmatch",
        "search",
        "sub",
        "findall",
        "finditer",
        "execute",
        "executemany",
        "executescript",
        "find",
        "rfind",
        "index",
        "get",
        "pop",
        "setdefault",
        "open",
        "read_text",
        "write_text",
        "decode",
        "encode",
        "strftime",
        "strptime",
        "add_argument",
        "add_parser",
        "ArgumentParser",
        "cast",
        "TypeVar",
        "NewType",
        "replace",
        "split",
        "startswith",
        "endswith",
        "removeprefix",
        "removesuffix",
        "strip",
        "lstrip",
        "rstrip",
        "partition",
        "join_path",
        "getLogger",
        "debug",
        "info",
        "warning",
        "error",
        "exception",
        "critical",
        "log",
        "warn",
        "TypeError",
        "AssertionError",
        "NotImplementedError",
        "RuntimeError",
        "start",
        "JobPool",
        "LatestJob",
        "KeyError",
        "IndexError",
        "import_module",
        "getattr",
        "setattr",
        "hasattr",
        "frozenset",
        "dtype",
        "array",
        "date_format",
        "UserWarning",
        "filterwarnings",
        "run",
        "Popen",
        "which",
        "Dataset",
        "add_new",
    }
)
"""What these are given is read by no person."""
WORD_CALLS = frozenset(
    {
        "Column",
        "About",
        "Statement",
        "judged",
        "Check",
        "Part",
        "Preset",
        "ProfilePreset",
        "PlanRow",
        "MetadataRow",
        "Stated",
        "Judged",
        "Fact",
        "_row",
        "_fact",
    }
)
"""What these are given is a heading, even if it is one word."""
