"""The pages of a site beside its documents, one module for each."""
