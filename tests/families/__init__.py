"""Families of German constructions as tables of texts, with what is to be found in each."""
