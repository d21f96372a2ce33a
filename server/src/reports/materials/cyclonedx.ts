import { createHash } from "node:crypto";
import {
  ComponentScope,
  ComponentType,
  ExternalReferenceType,
  HashAlgorithm,
  LicenseAcknowledgement,
} from "@cyclonedx/cyclonedx-library/Enums";
import {
  Bom,
  Component,
  ExternalReference,
  type License,
  Metadata,
  NamedLicense,
  OrganizationalEntity,
  Property,
  SpdxLicense,
} from "@cyclonedx/cyclonedx-library/Models";
import { fixupSpdxId } from "@cyclonedx/cyclonedx-library/SPDX";
import type { Bill, Material, MaterialFile } from "../../materials/material.ts";
import { askedInWords, SOURCE_WORDS } from "./material-words.ts";
import { ModelComponent } from "./model-card.ts";
import { EvidenceInCode, serialized } from "./occurrences.ts";

/** What a bill says beside its materials. */
export interface BillCircumstances {
  toolVersion: string;
  /** When it was made; null: it does not say, so that two of the same code are the same text. */
  made: Date | null;
}

/** The bill as CycloneDX 1.6 in JSON. The same bill gives the same text; its serial number is made from the content. */
export function cycloneDx(bill: Bill, circumstances: BillCircumstances): string {
  const bom = new Bom({ metadata: metadataOf(bill, circumstances) });
  for (const material of bill.materials) {
    const component = componentOf(material);
    bom.components.add(component);
    bom.metadata.component?.dependencies.add(component.bomRef);
  }
  bom.serialNumber = `urn:uuid:${uuidOf(serialized(bom))}`;
  return serialized(bom);
}

function metadataOf({ project }: Bill, { toolVersion, made }: BillCircumstances): Metadata {
  const metadata = new Metadata({
    component: new Component(ComponentType.Application, project, { bomRef: "project" }),
  });
  if (made !== null) metadata.timestamp = made;
  const tool = new Component(ComponentType.Application, "modelver", { version: toolVersion, bomRef: "modelver" });
  metadata.tools.components.add(tool);
  return metadata;
}

function componentOf(material: Material): Component {
  const { kind, name, resolution, packageUrl, supplier, isInProduct, files } = material;
  const type = kind === "dataset" ? ComponentType.Data : ComponentType.MachineLearningModel;
  const component = new ModelComponent(type, name, { bomRef: reference(material) });
  component.parameters = material.parameters ?? null;
  if (resolution.version !== null) component.version = resolution.version;
  if (packageUrl !== null) component.purl = packageUrl;
  if (supplier !== null) component.supplier = supplierOf(supplier);
  component.scope = isInProduct ? ComponentScope.Required : ComponentScope.Excluded;
  for (const licence of material.licences) component.licenses.add(licenceOf(licence));
  if (material.page !== null) component.externalReferences.add(pageOf(material, material.page));
  for (const property of propertiesOf(material)) component.properties.add(property);
  component.evidence = new EvidenceInCode(material.places);
  addFiles(component, material, files);
  return component;
}

function reference({ packageUrl, kind, ecosystem, name, resolution }: Material): string {
  return packageUrl ?? `${ecosystem}/${kind}/${name}${resolution.version === null ? "" : `@${resolution.version}`}`;
}

function supplierOf({ name, url }: NonNullable<Material["supplier"]>): OrganizationalEntity {
  return new OrganizationalEntity({ name, ...(url === null ? {} : { url: new Set([url]) }) });
}

/** The Hub writes SPDX's ids in small letters, beside names of its own. */
function licenceOf(text: string): License {
  const id = fixupSpdxId(text);
  const said = { acknowledgement: LicenseAcknowledgement.Declared };
  return id === undefined ? new NamedLicense(text, said) : new SpdxLicense(id, said);
}

function pageOf({ kind, ecosystem }: Material, page: string): ExternalReference {
  const isCard = ecosystem === "huggingface" && kind === "model";
  return new ExternalReference(page, isCard ? ExternalReferenceType.ModelCard : ExternalReferenceType.Website);
}

function propertiesOf({ ecosystem, pins, resolution, retirement }: Material): Property[] {
  return [
    new Property("modelver:ecosystem", ecosystem),
    ...pins.map((pin) => new Property("modelver:pin", askedInWords(pin))),
    resolution.version === null
      ? new Property("modelver:unresolved", resolution.reason)
      : new Property("modelver:resolved-by", SOURCE_WORDS[resolution.source]),
    ...(retirement === null ? [] : [new Property("modelver:retired", retirement.retired)]),
    ...(retirement?.replacement ? [new Property("modelver:replacement", retirement.replacement)] : []),
  ];
}

/** A model that is one file carries its digest itself; of several, each is a component of it. */
function addFiles(component: Component, material: Material, files: readonly MaterialFile[]): void {
  const [first, second] = files;
  if (first !== undefined && second === undefined && first.path === material.name) {
    component.hashes.set(HashAlgorithm["SHA-256"], first.sha256);
    return;
  }
  for (const { path, sha256 } of files) {
    const file = new Component(ComponentType.File, path, { bomRef: `${reference(material)}#${path}` });
    file.hashes.set(HashAlgorithm["SHA-256"], sha256);
    component.components.add(file);
  }
}

/** A UUID of version 8 (RFC 9562), made from a text. */
function uuidOf(text: string): string {
  const bytes = createHash("sha256").update(text).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
