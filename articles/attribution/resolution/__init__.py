"""Tell who is meant, and where it was said."""
