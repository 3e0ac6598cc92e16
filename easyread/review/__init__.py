"""Checking with readers: the papers for a session, and the record of what came of it."""
