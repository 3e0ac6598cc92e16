"""Scenes: one function each, one module for each theme, in grid coordinates."""
