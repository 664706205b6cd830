"""Cut a text into paragraphs, quotations, sentences and tokens."""
