"""Writes into NOTICE what an installation brings along, with the licence of each."""
