"""`python -m quotex.corpus export corpus -o corpus.jsonl`: annotated articles as JSON lines.

Each line has the `article`, as `Article.model_validate` reads it, and beside it what has no field
there: genre, register, region, source, licence, part, constructions; `by`, `at` and `to` by quote;
`negated`; `roles`, `genders` and `parties` by actor; `entities`.
"""

import argparse
import json
import sys
from collections.abc import Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any

from quotex.article import Span
from quotex.corpus import PARTS, Gold, gold, parts
from quotex.errors import QuotexError
from quotex.files import written_whole
from quotex.outputs import Format, standard_output


def record(one: Gold, part: str | None = None) -> dict[str, Any]:
    """What a line holds, as JSON has it."""
    return {
        "article": one.article.model_dump(mode="json"),
        "genre": one.genre,
        "register": one.register,
        "region": one.region,
        "source": one.source,
        "licence": one.licence,
        "part": part,
        "constructions": one.constructions,
        "by": dict(one.by),
        "at": {name: [_span(span) for span in spans] for name, spans in one.at.items()},
        "to": dict(one.to),
        "negated": sorted(one.negated),
        "roles": dict(one.roles),
        "genders": dict(one.genders),
        "parties": dict(one.parties),
        "entities": [{"kind": e.kind, "span": _span(e.span)} for e in one.entities],
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}


def export(options: argparse.Namespace) -> None:
    """Write the articles of a file or folder."""
    known: Mapping[str, str] = {}
    if options.part or (options.corpus / "parts.tsv").is_file():
        known = parts(options.corpus)
    output = options.output
    with written_whole(output) if output else nullcontext(standard_output(Format.jsonl)) as out:
        for one in gold(options.corpus, options.part):
            line = record(one, known.get(one.article.meta.get("id", "")))
            out.write(json.dumps(line, ensure_ascii=False) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; the exit code."""
    parser = argparse.ArgumentParser(prog="python -m quotex.corpus", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("export", help="write annotated articles as JSON lines")
    command.add_argument("corpus", type=Path, help="an annotated article, or a folder of them")
    command.add_argument("-o", "--output", type=Path, metavar="FILE.jsonl")
    command.add_argument("--part", choices=PARTS, help="only this part, by the folder's parts.tsv")
    command.set_defaults(run=export)
    options = parser.parse_args(arguments)
    try:
        options.run(options)
    except QuotexError as error:
        print(f"quotex.corpus: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
