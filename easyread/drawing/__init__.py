"""Draws the pictures that no open set has, and the pictures that are made from facts."""
