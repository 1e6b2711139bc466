"""Verislide: the desktop comparison microscope for digital pathology."""

from viewer.jobs.importing import import_packages_first

# Before any thread is started: slides are read by several at once, and each may be the first to need a library.
import_packages_first()

__version__ = "0.1.0"
