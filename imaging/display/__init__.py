"""How an image becomes grey on a screen: pyramid, window, presets, geometry, and the text beside it. No Qt."""
