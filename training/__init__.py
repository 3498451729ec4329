"""Labelled pictures in; a model folder with measured figures out. Knows no Qt."""
