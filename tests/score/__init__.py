"""The scorer: runs the library on documents with gold files and says what was right, layer by layer."""
