"""The window in which what was drawn on is exported, without what is hidden."""
