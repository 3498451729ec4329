"""Decoder processes that may crash, hang or run out of memory without harm to the program."""
