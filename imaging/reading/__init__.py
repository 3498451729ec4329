"""A path in, an image or a problem out: every kind of file, what is inside it, and folders of them."""
