"""Weights of one's own in place of some of quotex's: `quotex.load(weights="weights.toml")`.

`quotex.fit` writes such a file.
"""
