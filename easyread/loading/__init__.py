"""Reads an author's file: every word keeps its place, every fault is told at once."""
