"""From sentences to findings: tokens, people, participation, attribution, directives."""
