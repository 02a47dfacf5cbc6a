"""Findings in SARIF are what others' programs take, by the object model that Microsoft makes from the standard's schema."""

import json
import subprocess

import attr
import pytest
import sarif_om

from sites import PROGRAM

# What stands behind each of the properties that hold objects.
OBJECTS = {
    "runs": sarif_om.Run,
    "tool": sarif_om.Tool,
    "driver": sarif_om.ToolComponent,
    "rules": sarif_om.ReportingDescriptor,
    "defaultConfiguration": sarif_om.ReportingConfiguration,
    "shortDescription": sarif_om.MultiformatMessageString,
    "help": sarif_om.MultiformatMessageString,
    "results": sarif_om.Result,
    "message": sarif_om.Message,
    "locations": sarif_om.Location,
    "relatedLocations": sarif_om.Location,
    "physicalLocation": sarif_om.PhysicalLocation,
    "artifactLocation": sarif_om.ArtifactLocation,
    "region": sarif_om.Region,
}


def check(value, kind, path="$"):
    """Fails for a property that the standard doesn't know or one that it requires."""
    fields = {field.metadata["schema_property_name"]: field for field in attr.fields(kind)}
    assert set(value) <= set(fields) | {"$schema"}, path
    missing = {name for name, field in fields.items() if field.default is attr.NOTHING} - set(value)
    assert not missing, f"{path}: {missing}"
    for name, held in value.items():
        for item in held if isinstance(held, list) else [held]:
            assert isinstance(item, dict) == (name in OBJECTS), f"{path}.{name}"
            if name in OBJECTS:
                check(item, OBJECTS[name], f"{path}.{name}")


def test_findings_in_sarif_are_objects_of_the_standard(tmp_path):
    content = tmp_path / "Content"
    (content / "claims").mkdir(parents=True)
    (content / "site.yml").write_text("title: A briefing with much amiss\ntittle: twice\n")
    for name in ["one", "two"]:
        (content / f"claims/{name}.md").write_text(f"---\nclaim: {name}\nrelated: {{ refines: [none] }}\n---\n")
    command = [PROGRAM, "check", tmp_path, "--format", "sarif"]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    log = json.loads(run.stdout)
    assert run.returncode == 1
    assert any("relatedLocations" in result for result in log["runs"][0]["results"])
    check(log, sarif_om.SarifLog)

    log["runs"][0]["results"][0]["rulId"] = "misspelt"
    with pytest.raises(AssertionError):
        check(log, sarif_om.SarifLog)
