"""The films of the window: the one list, its pictures, and the state of the window."""
