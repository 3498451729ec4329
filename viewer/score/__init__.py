"""What the model says of the film: panel, bar, heat map controls."""
