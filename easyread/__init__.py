"""Make Easy Read documents: plain sentences, each with a picture, in large print."""

__version__ = "0.1.0"
