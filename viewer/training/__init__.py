"""Training in the window: its dialog, its child process, its pane."""
