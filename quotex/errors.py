"""The errors that quotex raises: one line each, with what was wrong and what to do."""


class QuotexError(Exception):
    """Anything that quotex reports to its user."""


class InputError(QuotexError):
    """A text, file or option that cannot be read as German news."""


class PipelineError(QuotexError):
    """A spaCy pipeline that cannot be loaded or lacks what quotex needs."""
