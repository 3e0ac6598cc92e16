"""What the kinds of document are made of."""
