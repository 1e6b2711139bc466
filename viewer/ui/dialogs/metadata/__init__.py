"""The dialog in which a person says what the files of a conversion state."""
