import * as l10n from "@vscode/l10n";
import { type Hover, MarkupKind } from "vscode-languageserver";
import type { Place } from "../../documents/place.ts";
import { isInside, touch } from "../../documents/place-order.ts";
import { modelPage } from "../../references/model-pages.ts";
import type { ModelReference } from "../../references/model-reference.ts";
import type { RegisteredFacts } from "../../references/registered-facts.ts";
import type { RepositoryFacts } from "../../references/repository-facts.ts";
import type { Finding } from "../../rules/finding.ts";
import { isAt, placesOf } from "../../workspace/pointer.ts";
import { answer } from "../answer.ts";
import type { AskedPosition } from "../asked-place.ts";
import { describeCatalogued } from "../catalogue-description.ts";
import { type DriftSupport, describeMonitor } from "../drift-description.ts";
import { monitorsFor } from "../known-monitors.ts";
import { inlineCode, withoutMarkdown } from "../markdown.ts";
import { describeSegments, describeVersion } from "../name-description.ts";
import { describePlaces } from "../places-description.ts";
import { describePin, describeReference } from "../reference-description.ts";
import { describeRegistered, describeWords, registeredFor } from "../registry-description.ts";
import { describeRepository } from "../repository-description.ts";
import type { Session } from "../session.ts";
import type { Feature } from "./feature.ts";

/** LSP `textDocument/hover`: what is named at a position. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve: ({ connection, session, support, options }) => {
    const { markdownHover: markdown } = support;
    const drift = {
      links: markdown && options.canShowDrift === true,
      images: markdown && options.canShowImages === true,
    };
    connection.onHover((params, token) =>
      answer(token, async () => {
        const asked = await session.positionAt(params);
        return asked === null ? null : hoverAt(asked, session, { markdown, drift });
      }),
    );
  },
};

/** What the editor can show of a hover. */
interface HoverSupport {
  markdown: boolean;
  drift: DriftSupport;
}

function hoverAt(asked: AskedPosition, session: Session, { markdown, drift }: HoverSupport): Hover | null {
  const { folder, path, position, cell } = asked;
  const reference = folder.project.referenceAt(path, position, cell);
  if (reference === null) return null;
  const value = new Description(reference, asked, session, drift).toMarkdown();
  const spot = { path, cell, position };
  const place = placesOf(reference).find((each) => isAt(spot, each)) ?? reference.place;
  const range = session.conversions.toEditor(asked, place.range);
  return markdown
    ? { contents: { kind: MarkupKind.Markdown, value }, range }
    : { contents: { kind: MarkupKind.PlainText, value: withoutMarkdown(value) }, range };
}

/** What is said of a reference: what it is and what is wrong first, below a rule what else is known. */
class Description {
  private readonly reference: ModelReference;
  private readonly asked: AskedPosition;
  private readonly session: Session;
  private readonly support: DriftSupport;

  constructor(reference: ModelReference, asked: AskedPosition, session: Session, support: DriftSupport) {
    this.reference = reference;
    this.asked = asked;
    this.session = session;
    this.support = support;
  }

  toMarkdown(): string {
    const { name } = this.reference;
    const title = name === null ? l10n.t("A model whose name is only known when the code runs") : inlineCode(name);
    const pin = describePin(this.reference);
    const lines = [
      `**${title}**`,
      describeReference(this.reference),
      ...(name === null ? [] : [describeVersion(name)]),
      ...(pin === null ? [] : [l10n.t("Pin: {0}", pin)]),
      ...(this.registered === null ? [] : describeRegistered(this.reference, this.registered)),
      ...(this.repository === null ? [] : describeRepository(this.reference, this.repository, Date.now())),
      ...(name === null ? [] : this.catalogued(name)),
      ...this.findings(),
    ];
    const details = [
      ...(this.registered === null ? [] : describeWords(this.reference, this.registered)),
      ...(name === null ? [] : [describeSegments(name)]),
      ...this.otherPlaces(),
      ...this.page(),
    ];
    return [lines.join("  \n"), ...this.monitors(), ...(details.length === 0 ? [] : ["---", ...details])].join("\n\n");
  }

  private catalogued(name: string): string[] {
    const { ecosystem, role } = this.reference;
    return role === "consume" ? describeCatalogued(ecosystem, name, this.asked.folder.project.today) : [];
  }

  /** What the watch of the model's data last found. */
  private monitors(): string[] {
    const known = monitorsFor(this.reference, this.asked.folder);
    return known.flatMap((each) => describeMonitor(each, Date.now(), this.support));
  }

  /** What is known at once; nobody waits for a registry. */
  private get registered(): RegisteredFacts | null {
    return registeredFor(this.reference, this.asked.folder.project);
  }

  private get repository(): RepositoryFacts | null {
    return this.asked.folder.project.repositories.factsOf(this.reference);
  }

  /** Codes and names only: the editor shows the messages itself. */
  private findings(): string[] {
    const { folder } = this.asked;
    const inFile = folder.project.findings(this.reference.place.path);
    const labels = inFile.flatMap((finding) => this.labelOf(finding));
    return labels.length === 0 ? [] : [l10n.t("Findings: {0}", labels.join(", "))];
  }

  /** A finding that is reported elsewhere for several places says where. */
  private labelOf({ code, name, place, related }: Finding): string[] {
    const page = this.session.conversions.rulePage(code);
    const label = `${page === null ? code : `[${code}](${page})`} (${name})`;
    if (touch(place, this.reference.place)) return [label];
    if (!related.some((each) => touch(each.place, this.reference.place))) return [];
    const line = place.range.start.line + 1;
    return [
      place.cell === undefined
        ? l10n.t("{0} at line {1}", label, line)
        : l10n.t("{0} at cell {1}, line {2}", label, place.cell + 1, line),
    ];
  }

  private otherPlaces(): string[] {
    const { name, place: own } = this.reference;
    if (name === null) return [];
    const here = { path: this.asked.path, cell: this.asked.cell, position: this.asked.position };
    const related = this.asked.folder.project.relatedReferences(this.reference);
    const isHere = (place: Place) => isAt(here, place) || (isAt(here, own) && isInside(place, own));
    return describePlaces(related, this.asked.folder, this.session.conversions, (place) => !isHere(place));
  }

  private page(): string[] {
    const page = modelPage(this.reference, this.session.mlflowAddress(this.asked.folder));
    return page === null ? [] : [`[${l10n.t("Its page on {0}", page.site)}](${page.url})`];
  }
}
