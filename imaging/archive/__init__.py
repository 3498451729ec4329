"""Films of archives: an index of the headers of folders that were opened."""
