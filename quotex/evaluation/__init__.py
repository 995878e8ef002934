"""How well answers fit what somebody has annotated."""
