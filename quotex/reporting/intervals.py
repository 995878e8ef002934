"""How far a share of quotes is to be trusted, which come in articles and not one by one.

An article about a strike has ten quotes of one union: they are no ten independent draws.  So the
interval is Wilson's (1927), of as many quotes as independent ones would say as much: their number
by the design effect (Kish 1965), whose variance is that of a ratio of sums over articles (Cochran
1977, Sampling Techniques, ch. 9A).  Dean and Pagano (2015, Journal of Survey Statistics and
Methodology 3) compare it with others for proportions in clusters.
"""

from dataclasses import dataclass
from math import sqrt

_Z = 1.959964  # 95 %


@dataclass(slots=True)
class Sums:
    """Sums over articles: of what is counted, of its square, and of its product with the whole."""

    part: float = 0.0
    squares: float = 0.0
    cross: float = 0.0

    def add(self, part: float, whole: float) -> None:
        """Count an article in."""
        self.part += part
        self.squares += part * part
        self.cross += part * whole

    def merge(self, other: "Sums") -> None:
        """Count in what other articles had."""
        self.part += other.part
        self.squares += other.squares
        self.cross += other.cross


def interval(part: Sums, whole: Sums, articles: int) -> tuple[float, float] | None:
    """The 95 % interval of `part` in `whole`; nothing where fewer than two articles have any.

    `whole`: the sums of the whole with itself; `articles`: how many have any of it.
    """
    if articles < 2 or whole.part <= 0:
        return None
    share = part.part / whole.part
    squares = part.squares - 2 * share * part.cross + share * share * whole.squares
    variance = max(squares, 0.0) / whole.part**2 * articles / (articles - 1)
    independent = share * (1 - share) / whole.part
    # Where all or none are so, the effect is that of the articles' sizes alone.
    effect = variance / independent if independent > 0 else whole.squares / whole.part
    return wilson(share, whole.part / max(effect, 1.0))


def wilson(share: float, number: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a share of so many independent draws."""
    extra = _Z * _Z / number
    middle = (share + extra / 2) / (1 + extra)
    half = _Z * sqrt(share * (1 - share) / number + extra / (4 * number)) / (1 + extra)
    return max(0.0, middle - half), min(1.0, middle + half)
