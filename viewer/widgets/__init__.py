"""Small parts of any window: theme, layouts, dialogs, words for outcomes."""
