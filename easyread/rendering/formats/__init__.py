"""One module for each format. A new module here is a new format."""
