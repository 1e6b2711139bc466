"""What a verification of an export looks at; nothing here knows who wrote it."""
