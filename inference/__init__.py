"""A picture in; scores, a heat map and their provenance out. Knows no Qt; torch is loaded only to score."""
