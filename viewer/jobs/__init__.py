"""What long work is; how it runs is the business of the window or of the command line."""
