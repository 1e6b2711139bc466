"""Long work on several slides as the window shows it: its queue, its progress, its checks."""
