"""Whether words of a text are mentions of one actor."""

import quotex


def of_one(text: str, *words: str) -> bool:
    """Whether all these words are mentions of one actor, each by where it stands last."""
    places = [text.rindex(one) for one in words]
    actors = quotex.extract(text).actors
    spans = [[range(one.start, one.end) for one in actor.mentions] for actor in actors]
    return any(all(any(at in one for one in of) for at in places) for of in spans)
