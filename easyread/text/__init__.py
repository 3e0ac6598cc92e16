"""Words, sentences, dates, times and money, as people write them."""
