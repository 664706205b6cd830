"""Tell what a passage does, and what can be checked."""
