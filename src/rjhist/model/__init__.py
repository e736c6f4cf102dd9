"""The records and the values they are made of; this package knows no YAML and no corpus."""
