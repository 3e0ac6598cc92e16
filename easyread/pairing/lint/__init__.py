"""What is wrong with a picture, before it is used."""
