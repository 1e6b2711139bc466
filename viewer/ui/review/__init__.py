"""The window for review sessions: setting one up, working through it, reading blinded, and its report."""
