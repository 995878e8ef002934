"""What the learned heads say of a claim, as one more witness.

They were fitted to annotated articles (`training/witness.py`), on top of the encoder that reads
the text anyway.  Their log-odds count as much as `[learned]` in `data/evidence.toml` says, for each
type, and no more than two of them: what marks and grammar say is never silenced.
"""

from collections.abc import Iterator

from quotex.article import Evidence
from quotex.attribution.evidence import weights
from quotex.narration import places_of
from quotex.scene import Claim, Scene

MOST = 2.0  # log-odds of a head, for or against, that count
MOST_AGAINST_SAID = 0.5  # of those against what grammar says is said
NAMES = {
    "direct": "reads like words that are quoted",
    "indirect": "reads like what is reported",
    "indirect free indirect": "reads like a report that goes on",
    "reported": "reads like what is told of speech",
    "free indirect": "reads like hearsay",
}


def learned(scene: Scene, claim: Claim, said: bool = False) -> Iterator[Evidence]:
    """What the heads say of the claim; nothing where the pipeline has none.

    `said`: grammar says that it is: a phrase in what is reported in Konjunktiv, „Schuld sei eine
    *„architektonische Frage“*“, or what a verb of speech takes, „sprach von *„Panikverkäufen“*“.
    Heads know such words as terms; who reports so quotes what is in marks.
    """
    name = NAMES.get(claim.type)
    if name is None:
        return
    words, around = words_of(scene, claim)
    odds = scene.scores.uttered(claim.type, words, around) if words else None
    if odds is not None:
        against = MOST_AGAINST_SAID if said else MOST
        weight = weights()["learned"][name] * max(-against, min(MOST, odds))
        yield Evidence(name=name, weight=round(weight, 2))


def words_of(scene: Scene, claim: Claim) -> tuple[list[int], tuple[int, int]]:
    """The claim's tokens without its marks; its first and last, marks included."""
    parts = [places_of(scene.words, *part) for part in claim.parts]
    inner = parts if claim.passage is None else [places_of(scene.words, *claim.passage.inner)]
    ends = [i for part in parts if part for i in (part[0], part[-1])]
    words = [i for part in inner for i in part]
    return words, (min(ends, default=0), max(ends, default=0))
