"""Articles as JSON, and back: lossless, and honest about what is refused."""
