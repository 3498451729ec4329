"""What an image is, how it is read, and how values become grey. Knows neither Qt nor torch."""
