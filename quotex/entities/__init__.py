"""Whatever has a name: people, bodies, places, works, events, products, each once.

`things` answers with all of them: `names` finds where names stand and what kind each is (`kinds`,
`patterns`), `grouping` puts together those that name one thing, in the nominative (`nominative`).
`rows` are a table of what an article has.
"""
