"""Writes the models of a group by datamodel-code-generator."""

from __future__ import annotations

import json
from pathlib import Path

from generator.model import Group
from generator.schemas import model_schema

TEMPLATES = Path(__file__).parent.parent / "templates"


def models_text(group: Group, header: str) -> str:
    """Source of a group's `..._models` module, not formatted yet.

    datamodel-code-generator is imported here because that takes longer than a run in which nothing has changed.
    """
    from datamodel_code_generator import generate
    from datamodel_code_generator.config import GenerateConfig
    from datamodel_code_generator.enums import DataModelType, InputFileType
    from datamodel_code_generator.format import PythonVersion

    schema, bases = model_schema(group)
    title = " ".join(group.parts)
    if not bases:
        return f'{header}\n\n"""Models of {title}: there are none."""\n'
    text = generate(
        json.dumps(schema),
        config=GenerateConfig(
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.MsgspecStruct,
            target_python_version=PythonVersion.PY_311,
            base_class="bitget_runtime.model.Model",
            base_class_map=dict(bases),
            additional_imports=["msgspec.field", "bitget_runtime.read"],
            custom_template_dir=TEMPLATES,
            custom_file_header=f'{header}\n\n"""Models of {title}."""\n',
            field_extra_keys={"x-assign", "x-reader", "x-doc"},
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
