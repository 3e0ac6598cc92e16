"""How the table of word hardness is made. Nothing here runs when a text is checked."""
