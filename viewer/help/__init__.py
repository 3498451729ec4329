"""Help, the self-check and the version."""
