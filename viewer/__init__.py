"""Verislide: the desktop comparison microscope for digital pathology."""

__version__ = "0.1.0"
