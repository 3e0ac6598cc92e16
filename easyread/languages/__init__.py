"""What knows a language: each in a folder of its own."""
