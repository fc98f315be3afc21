"""Writes the models of a group by datamodel-code-generator."""

from __future__ import annotations

import json

from generator.model.rest import Group
from generator.model.stream import StreamGroup
from generator.python.meanings import Enums
from generator.python.schemas import model_schema
from generator.reserved import MODEL_IMPORTS, TEMPLATES


def models_source(group: Group | StreamGroup, enums: Enums, header: str) -> str:
    """All that a group's `..._models` module is made from, as text: while it is the same, so is the module."""
    schema, bases = model_schema(group, enums)
    docstring = f'"""Models of {" ".join(group.parts)}."""'
    return json.dumps({"schema": schema, "bases": bases, "header": f"{header}\n\n{docstring}\n"})


def models_text(source: str) -> str:
    """Text of a `..._models` module, not formatted yet.

    datamodel-code-generator is imported here because that takes longer than a run in which nothing has changed.
    """
    from datamodel_code_generator import generate
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    parts = json.loads(source)
    if not parts["bases"]:
        return str(parts["header"])
    text = generate(
        json.dumps(parts["schema"]),
        config=GenerateConfig(
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.MsgspecStruct,
            target_python_version=PythonVersion.PY_311,
            base_class="bitget_runtime.values.model.Model",
            base_class_map=parts["bases"],
            additional_imports=list(MODEL_IMPORTS),
            custom_template_dir=TEMPLATES,
            custom_file_header=parts["header"],
            field_extra_keys={"x-assign", "x-reader", "x-doc", "x-properties"},
            use_schema_description=True,
            use_annotated=False,
            keyword_only=True,
            keep_model_order=True,
            skip_root_model=True,
            strict_refs=True,
            disable_timestamp=True,
            use_double_quotes=True,
            formatters=[],
        ),
    )
    assert isinstance(text, str)
    return text
