"""Servers of films in the window: named and tested, searched, retrieved from and sent to."""
