"""Marks, spans, words and places: what no language owns."""
