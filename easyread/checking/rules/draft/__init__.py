"""The rules that make a document a draft. A build asks these alone: it stays quick."""
