"""Records found by name, by words, and in running text."""
