"""`quotex serve`: a page for people and a REST interface for programs, on this machine.

`options.py` is the command and imports nothing heavy; `run.py` binds the port and starts uvicorn;
`app.py` has the addresses and `guard.py` stands before them; articles are read in processes of
their own (`workers.py`, what they do in `work.py`), so that one that takes too long can be
stopped and the server always answers.  `addresses.py` fetches a page that somebody asks for.
"""
