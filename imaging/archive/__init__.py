"""Where films are that lie in no folder one opened: archives, folders that fill, servers of a hospital."""
