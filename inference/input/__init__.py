"""From a film to what the network gets, or to the reason why it gets none."""
