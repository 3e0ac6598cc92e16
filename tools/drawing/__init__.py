"""Draws the pictures that no open set has: `python -m tools.drawing`."""
