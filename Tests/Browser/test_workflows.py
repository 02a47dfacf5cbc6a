"""The workflows that `init` writes are what GitHub and GitLab take, by their own schemas."""

import subprocess
import sys

import pytest

from sites import PROGRAM


def judged(schema, file):
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", file]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize(
    "schema, workflow", [("github-workflows", ".github/workflows/briefing.yml"), ("gitlab-ci", ".gitlab-ci.yml")]
)
def test_a_workflow_is_one(tmp_path, schema, workflow):
    subprocess.run([PROGRAM, "init", tmp_path / "briefing"], check=True, capture_output=True, timeout=60)
    written = tmp_path / "briefing" / workflow
    judgement = judged(schema, written)
    assert judgement.returncode == 0, judgement.stdout
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(written.read_text(encoding="utf-8").replace("artifacts:", "artefacts:").replace("steps:", "step:"))
    assert judged(schema, wrong).returncode == 1
