"""Start, main window, menus, first run: ties the rest together, and nothing imports it."""
