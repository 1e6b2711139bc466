"""Files for others to read and keep: the audit log; no Qt."""
