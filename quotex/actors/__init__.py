"""Who is who: the mentions of one person, body or group, put together."""

from quotex.actors.cast import Cast
from quotex.actors.drafts import Draft

__all__ = ["Cast", "Draft"]
