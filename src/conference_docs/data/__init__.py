"""Vocabulary tables: modules of literals and comments only, kept apart from the rules that read them."""
