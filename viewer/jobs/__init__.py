"""Job threads, what runs in them, and child processes."""
