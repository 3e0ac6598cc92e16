"""What makes things that the program uses: drawings and tables. Not in the wheel."""
