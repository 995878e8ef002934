"""Who speaks and is nobody in particular: „sagte *man*“, „rief *jemand*“."""

from quotex.actors import descriptions
from quotex.actors.drafts import Draft
from quotex.mentions import SPEAKING, Mention

_NOBODY = descriptions.word_list("nobody")


def is_nobody(mention: Mention, draft: Draft) -> bool:
    """Whether the noun phrase, which means the actor `draft`, says only that somebody spoke.

    „Im Ministerium sagte *man*“ is the ministry.
    """
    return mention.pronoun and draft.kind not in SPEAKING and mention.head.lower_ in _NOBODY
