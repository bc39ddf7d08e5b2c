"""Tools that measure: nothing here is part of the package, or runs with the tests."""
