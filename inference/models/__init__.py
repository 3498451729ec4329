"""What a model is: its card and weights on the disk, which are installed, and foreign weights made into one."""
