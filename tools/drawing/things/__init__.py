"""Things and places, drawn once and used in many scenes."""
