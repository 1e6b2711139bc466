"""Review sessions: pairs and fields to be looked at, what was seen and decided, and a record that stands up later."""
