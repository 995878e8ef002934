"""The errors that quotex raises: one line each, with what was wrong and what to do."""


class QuotexError(Exception):
    """Anything that quotex reports to its user."""


class InputError(QuotexError):
    """A text, file or option that cannot be read as German news."""


class PipelineError(QuotexError):
    """A spaCy pipeline that cannot be loaded or lacks what quotex needs."""


def refuse_number(name: str, number: object, most: int | None = None, or_else: str = "") -> None:
    """Raise `InputError` for what is no whole number of 1 and more, at most `most`."""
    limit = "" if most is None else f", at most {most:,}"
    if not isinstance(number, int):
        raise InputError(f"{name} is {number!r}; it is a whole number, 1 or more{limit}{or_else}")
    if number < 1 or (most is not None and number > most):
        raise InputError(f"{name} is {number}; it is 1 or more{limit}{or_else}")


def unexpected(error: BaseException) -> str:
    """An error that is none of ours, in one line: „KeyError: 'name'“."""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
