"""The errors that quotex raises: one line each, with what was wrong and what to do."""


class QuotexError(Exception):
    """Anything that quotex reports to its user."""


class InputError(QuotexError):
    """A text, file or option that cannot be read as German news."""


class PipelineError(QuotexError):
    """A spaCy pipeline that cannot be loaded or lacks what quotex needs."""


def unexpected(error: BaseException) -> str:
    """An error that is none of ours, in one line: „KeyError: 'name'“."""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__
