"""What users ask of an actor: gender, party, organisation and role, each with what it rests on.

`kinds.py` has their values, `clues.py` what a word tells; `gender.py`, `role.py`, `party.py` and
`organisation.py` read mentions for such words, and `told.py` says what all of them come to.
"""
