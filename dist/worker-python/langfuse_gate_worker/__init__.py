"""What a Python process needs to answer for the items of an experiment."""
