"""JSON Schema, drafts 4 to 2020-12: compiling, deciding, and explaining what fails in a writer's words."""
