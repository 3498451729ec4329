"""Labelled films: how they are found, checked, split and prepared for teaching."""
