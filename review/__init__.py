"""What readers say of a folder: store, verdicts, table, figures, export. Knows neither Qt nor torch."""
