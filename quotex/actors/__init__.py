"""Who is who: mentions are entered (`register.py`), then the text is followed (`cast.py`)."""
