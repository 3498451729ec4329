"""Data only: bundled models, icons, styles, presets, recipes, texts, the example film."""
