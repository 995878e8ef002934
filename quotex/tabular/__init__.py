"""What tables of quotes need: the user's own columns, the sentences around, sheets for Excel."""
