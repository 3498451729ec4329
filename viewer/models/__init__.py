"""The installed models in the window: what they are, which is used, and how they come and go."""
