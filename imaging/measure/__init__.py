"""What is measured on a film: millimetres and where they come from, geometry, statistics, and what is kept of it."""
