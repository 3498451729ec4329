"""What a package holds as a bill of materials, CycloneDX 1.6 in JSON: build/hilum.cdx.json.

    python -m installers.sbom [--package FOLDER]

Of the finished package (dist/hilum) where it is there, else of what it will hold as far as that is known before; the
property "hilum:seen-in" says which. Distributions have the digests of the lock, models that of their weights.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model import ExternalReference, ExternalReferenceType, HashAlgorithm, HashType, Property, XsUri
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from packageurl import PackageURL

from installers import lock
from installers.licences import PACKAGE
from installers.shipped import ROOT, Kind, Part, expected, held

OUT = ROOT / "build" / "hilum.cdx.json"
_TYPES: Mapping[Kind, ComponentType] = {
    Kind.DISTRIBUTION: ComponentType.LIBRARY,
    Kind.PYTHON: ComponentType.PLATFORM,
    Kind.SYSTEM: ComponentType.LIBRARY,
    Kind.MODEL: ComponentType.MACHINE_LEARNING_MODEL,
}


def bill(found: Sequence[Part], *, seen: bool) -> str:
    """The parts as CycloneDX's JSON; `seen` in a package, or expected there.

    The same parts and SOURCE_DATE_EPOCH give the same bytes.
    """
    program = next(part for part in found if part.name == "hilum")
    pins = {(pin.name, pin.version): pin.digests for pin in lock.read(lock.LOCK.read_text(encoding="utf-8"))}
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, repr(sorted(map(repr, found)))))
    bom.metadata.timestamp = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or _now()), UTC)
    root = _component(program, (), ComponentType.APPLICATION)
    bom.metadata.component = root
    bom.metadata.properties.add(Property(name="hilum:seen-in", value="package" if seen else "environment"))
    components = [_component(part, pins.get((part.name, part.version), ())) for part in found if part is not program]
    bom.components.update(components)
    bom.register_dependency(root, components)
    text: str = JsonV1Dot6(bom).output_as_string(indent=2)
    return text + "\n"


def check(text: str) -> None:
    """Raises ValueError where the text does not hold CycloneDX's schema; takes a seventh of a second for each link."""
    from cyclonedx.validation.json import JsonStrictValidator  # builds grammars for seconds

    fault = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    if fault is not None:
        raise ValueError(f"the bill does not hold CycloneDX's schema: {fault}")


def _component(part: Part, digests: Sequence[str], kind: ComponentType | None = None) -> Component:
    licences = [LicenseFactory().make_from_string(part.licence)] if part.licence else []
    links = [ExternalReference(type=ExternalReferenceType.WEBSITE, url=XsUri(part.homepage))] if part.homepage else []
    return Component(
        type=kind or _TYPES[part.kind],
        name=part.name,
        version=part.version,
        bom_ref=f"{part.kind}:{part.name}@{part.version}",
        purl=PackageURL("pypi", name=part.name, version=part.version) if part.kind is Kind.DISTRIBUTION else None,
        licenses=licences,
        external_references=links,
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=part.digest)] if part.digest else [],
        properties=[Property(name="hilum:wheel", value=digest) for digest in digests],
    )


def _now() -> float:
    return datetime.now(UTC).timestamp()


def main() -> int:
    """Write the bill."""
    parser = argparse.ArgumentParser(description="bill of materials")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="finished package; default: dist/hilum if there")
    package = parser.parse_args().package
    seen = package.is_dir()
    found = held(package) if seen else expected()
    OUT.parent.mkdir(exist_ok=True)
    text = bill(found, seen=seen)
    check(text)
    OUT.write_text(text, encoding="utf-8")
    sys.stdout.write(f"{OUT.relative_to(ROOT)}: {len(found)} parts of the {'package' if seen else 'environment'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
