"""The classes seen as data: which fields they have, what these hold, how records become plain values and back."""
