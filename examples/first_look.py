"""Who says what in an article, and why quotex thinks so.

python examples/first_look.py examples/bruecke.txt
"""

import sys
from pathlib import Path

import quotex


def main() -> None:
    article = quotex.extract(Path(sys.argv[1]).read_text(encoding="utf-8"))
    for quote in article.quotes:
        who = " und ".join(speaker.actor.name for speaker in quote.speakers) or "?"
        print(f"{who}: {quote.text}")
        for piece in quote.evidence:
            print(f"    {piece.weight:+.1f}  {piece.name}  {piece.detail}")


if __name__ == "__main__":
    main()
