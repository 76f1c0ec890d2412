"""Small forms that ask one thing each."""
