"""Fitting a few numbers to own gold, where that helps: `quotex.fit`."""
