"""Read who says what in other languages than English."""
