"""Where the files of each set of pictures are."""
