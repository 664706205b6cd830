"""From a cue to who says what."""
