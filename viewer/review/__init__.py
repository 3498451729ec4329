"""Batch review in the window: the table, the reader's keys, and what is handed over."""
