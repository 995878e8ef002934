"""Who is who: the mentions of one person, body or group, put together (`cast.py`)."""
