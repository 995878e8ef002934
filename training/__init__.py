"""Makes the embedded German pipeline: `python -m training`."""
