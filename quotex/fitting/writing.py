"""Own weights as a TOML file, with what was found above them."""

from collections.abc import Iterator, Mapping, Sequence

from quotex import __version__
from quotex.weights.own import OwnWeights


def as_toml(own: OwnWeights, told: Sequence[str]) -> str:
    """The file; `told`: lines that stand above as comments."""
    return "\n".join(_lines(own, told))


def _lines(own: OwnWeights, told: Sequence[str]) -> Iterator[str]:
    yield f"# Fitted by quotex {__version__}, for quotex.load(weights=…) and --weights FILE."
    yield from (f"# {' '.join(line.split())}" for line in told)
    for table, numbers in own.evidence.items():
        yield from _table(table, numbers)
    for type, numbers in own.types.items():
        yield from _table(f"types.{_quoted(type)}", numbers)
    yield ""


def _table(name: str, numbers: Mapping[str, float]) -> Iterator[str]:
    yield ""
    yield f"[{name}]"
    for key, number in numbers.items():
        yield f"{_quoted(key)} = {float(number)!r}"


def _quoted(key: str) -> str:
    escaped = key.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
