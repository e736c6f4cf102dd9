"""The records linked together, and the questions that can be put to them."""
