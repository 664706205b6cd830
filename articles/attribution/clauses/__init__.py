"""See a sentence as clauses, with each quotation as one unit."""
