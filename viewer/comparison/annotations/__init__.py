"""Annotations of a slide: read from files of other programs, written for them, and drawn over scenes."""
