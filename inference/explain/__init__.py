"""Where the network saw it: heat maps, and their place on the film."""
