"""Slides looked at together: one shared viewport, one state, and what to draw now."""
