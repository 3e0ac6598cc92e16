"""Finding days, times, money and other facts in the middle of a sentence."""
