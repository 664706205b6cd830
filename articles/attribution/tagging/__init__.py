"""Tell the classes of words, and the forms of verbs and nouns."""
