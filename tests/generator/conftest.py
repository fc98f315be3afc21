"""datamodel-code-generator is loaded once here, not in every process that a test's run of the generator forks."""

from __future__ import annotations

import datamodel_code_generator.parser.jsonschema

__all__ = ["datamodel_code_generator"]
