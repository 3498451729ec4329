"""How a network learns: what goes in, what changes, and what is kept."""
