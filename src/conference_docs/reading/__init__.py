"""Raw input to header, paragraphs and sentences, and back."""
