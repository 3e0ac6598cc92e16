"""English: language.py is what others ask; the rest is what it knows."""
