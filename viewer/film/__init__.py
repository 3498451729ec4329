"""A film on the screen: view state, painting, tools, and what is written over it."""
