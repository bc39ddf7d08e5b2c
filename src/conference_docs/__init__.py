"""Facts from official meeting news, each tied to the characters that prove it."""
