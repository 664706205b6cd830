"""Find the words that report."""
