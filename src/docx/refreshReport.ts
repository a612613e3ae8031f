import { isPart, partsOf, type ReportIdentity, type ReportModel, type ReportPages } from '../core/report/model';
import type { PartChange } from '../core/report/partChange';
import type { Inflate } from '../xlsx/read/inflate';
import { pack, portableDeflate, setText, textOf, type Deflate, type Parts } from '../xlsx/write/zipParts';
import { bringChart, chartLinks, dropCharts } from './chartParts';
import { identityIn, identityText, PROPERTIES } from './documentProperties';
import { DocumentRefusal } from './documentRefusal';
import { foundParts, type FoundPart } from './foundParts';
import { DOCUMENT, openDocument, PROPERTIES_PART } from './openDocument';
import { digestOf, markedPart, markOf, wordsOf, type Numbers } from './partMarks';
import { GONE, sectionEnd, sectionsIn, turned, withoutEmptyPages } from './sections';
import { writtenReport, type WrittenReport } from './writeReport';
import { attributeOf, tagsIn } from './xmlPieces';

export interface RefreshedReport {
  readonly bytes: Uint8Array;
  /** In the report's order; parts that stay as they were are not named. */
  readonly changes: readonly PartChange[];
}

export interface RefreshMeans {
  readonly inflate: Inflate;
  readonly deflate?: Deflate;
}

/**
 * A document made before, with our parts made anew in place and everything a person wrote left as it is
 * (docs/report.md#made-anew). Throws `DocumentRefusal`, before anything is changed.
 */
export async function refreshReport(
  old: Uint8Array,
  model: ReportModel,
  { inflate, deflate = portableDeflate }: RefreshMeans,
): Promise<RefreshedReport> {
  const parts = openDocument(old, inflate);
  const properties = PROPERTIES.read(textOf(parts, PROPERTIES_PART));
  refuseOther(properties.ours.get('report'), model);
  const found = foundParts(textOf(parts, DOCUMENT));
  if (found.length === 0) throw new DocumentRefusal('notOurs');
  const refresh = new Refresh(parts, found, properties.ours, await writtenReport(model));
  const changes = refresh.take(model);
  setText(parts, PROPERTIES_PART, PROPERTIES.written(refresh.signs(model.identity), properties.others));
  return { bytes: pack(parts, deflate), changes };
}

function refuseOther(text: string | undefined, { identity, title }: ReportModel): void {
  const theirs = text === undefined ? undefined : identityIn(text);
  if (!theirs) throw new DocumentRefusal('notOurs');
  const isSame = (['kind', 'programme', 'unit'] as const).every((member) => theirs[member] === identity[member]);
  if (!isSame)
    throw new DocumentRefusal('otherReport', {
      theirs: `${theirs.programme}, ${theirs.unit}, ${theirs.year} (${theirs.kind})`,
      ours: title,
    });
}

/** A change of the document's text, by its old places. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

class Refresh {
  private readonly xml: string;
  private readonly numbers: Numbers;
  private readonly splices: Splice[] = [];
  private readonly digests: Map<string, string>;
  /** How the last pages are laid out once others have come behind them. */
  private lastLayout: string | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly found: readonly FoundPart[],
    private readonly written: ReadonlyMap<string, string>,
    private readonly fresh: WrittenReport,
  ) {
    this.xml = textOf(parts, DOCUMENT);
    this.digests = new Map([...written].filter(([name]) => name !== 'report'));
    this.numbers = {
      bookmark: highest(this.xml, 'w:bookmarkStart', 'w:id') + 1,
      picture: highest(this.xml, 'wp:docPr', 'id') + 1,
    };
  }

  take(model: ReportModel): readonly PartChange[] {
    const parts = partsOf(model).map(({ id, name }) => ({ mark: markOf(id), name }));
    const changes = parts.flatMap((part) => {
      const here = this.found.find(({ mark }) => mark === part.mark);
      if (here) return this.renewed(part, here);
      if (this.written.has(part.mark)) return [{ name: part.name, fate: 'deleted' as const }];
      return this.added(part, model);
    });
    const gone = this.found.filter(({ mark }) => !parts.some((part) => part.mark === mark));
    const all = [...changes, ...gone.map((part) => this.removed(part))];
    const last = sectionsIn(this.xml).at(-1);
    if (this.lastLayout !== undefined && last) {
      const [start, end] = last.properties;
      this.splices.push({ start, end, text: this.lastLayout });
    }
    setText(this.parts, DOCUMENT, this.spliced());
    return all;
  }

  signs(identity: ReportIdentity): ReadonlyMap<string, string> {
    return new Map([['report', identityText(identity)], ...this.digests]);
  }

  private isTouched({ mark, digest, isTangled }: FoundPart): boolean {
    return isTangled || this.written.get(mark) !== digest;
  }

  private renewed({ mark, name }: Named, here: FoundPart): readonly PartChange[] {
    const before = this.xml.slice(here.start, here.end);
    const content = this.fresh.contents.get(mark) ?? '';
    const sign = digestOf(content);
    const words = { before: wordsOf(before).join(' '), now: wordsOf(content).join(' ') };
    if (this.isTouched(here)) return here.digest === sign ? [] : [{ name, fate: 'kept', ...words }];
    const isSame = here.digest === sign;
    if (isSame && chartLinks(content).length === 0) return [];
    dropCharts(this.parts, chartLinks(before));
    this.splices.push({ start: here.start, end: here.end, text: this.drawn({ mark, name }, content) });
    this.digests.set(mark, sign);
    return isSame ? [] : [{ name, fate: 'changed', ...words }];
  }

  private added(part: Named, model: ReportModel): readonly PartChange[] {
    const content = this.fresh.contents.get(part.mark) ?? '';
    const text = this.drawn(part, content);
    if (!this.addedPage(part.mark, text, model)) {
      const at = this.placeFor(part.mark, model);
      this.splices.push({ start: at, end: at, text });
    }
    this.digests.set(part.mark, digestOf(content));
    return [{ name: part.name, fate: 'added', now: wordsOf(content).join(' ') }];
  }

  /** An annex gets pages of its own behind those it follows; false where the part is none, or these are not found. */
  private addedPage(mark: string, text: string, { pages }: ReportModel): boolean {
    const index = pages.findIndex(
      ({ stretches: [only, more] }) => only && isPart(only) && !more && markOf(only.id) === mark,
    );
    const page = pages[index];
    const earlier = pages.slice(0, index);
    const before = this.found.filter(({ mark: one }) => earlier.some((page) => holds(page, one))).at(-1);
    const sections = sectionsIn(this.xml);
    const section = before && sections.find(({ start, end }) => start <= before.start && before.start < end);
    if (!page || !section) return false;
    const own = this.xml.slice(...section.properties);
    const layout = turned(own, page.orientation);
    const put = section.isLast ? sectionEnd(this.lastLayout ?? own) + text + sectionEnd() : text + sectionEnd(layout);
    if (section.isLast) this.lastLayout = layout;
    this.splices.push({ start: section.end, end: section.end, text: put });
    return true;
  }

  /**
   * Behind the part that stands right before it in the report; where a heading or words of the officer do, in front of
   * the next part there is.
   */
  private placeFor(mark: string, { pages }: ReportModel): number {
    const stretches = pages.flatMap((page) => page.stretches.map((one) => (isPart(one) ? markOf(one.id) : '')));
    const index = stretches.indexOf(mark);
    const found = (one = ''): FoundPart | undefined => this.found.find((part) => part.mark === one);
    const [right, next] = [
      found(stretches[index - 1]),
      stretches.slice(index + 1).flatMap((one) => found(one) ?? [])[0],
    ];
    if (right) return right.end;
    return next?.start ?? this.found.at(-1)?.end ?? 0;
  }

  private removed(part: FoundPart): PartChange {
    const before = wordsOf(this.xml.slice(part.start, part.end)).join(' ');
    const [name = part.mark] = [before.slice(0, MOST_NAMED)];
    if (this.isTouched(part)) return { name, fate: 'kept', before };
    dropCharts(this.parts, chartLinks(this.xml.slice(part.start, part.end)));
    this.splices.push({ start: part.start, end: part.end, text: GONE });
    this.digests.delete(part.mark);
    return { name, fate: 'removed', before };
  }

  private drawn({ mark, name }: Named, content: string): string {
    let text = content;
    chartLinks(content).forEach((id, index) => {
      const link = bringChart(this.fresh.parts, id, this.parts, `th_${mark}_${index}`);
      text = text.replaceAll(`"${id}"`, `"${link}"`);
    });
    return markedPart({ mark, name, content: text }, this.numbers);
  }

  private spliced(): string {
    let text = '';
    let done = 0;
    for (const { start, end, text: put } of [...this.splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
      text += this.xml.slice(done, start) + put;
      done = end;
    }
    return withNames(withoutEmptyPages(text + this.xml.slice(done)));
  }
}

function holds({ stretches }: ReportPages, mark: string): boolean {
  return stretches.some((one) => isPart(one) && markOf(one.id) === mark);
}

interface Named {
  readonly mark: string;
  readonly name: string;
}

const MOST_NAMED = 60;

/** The prefixes that our parts use; a program that wrote the document again may have dropped some. */
const NAMES: readonly (readonly [string, string])[] = [
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
];

function withNames(xml: string): string {
  const root = [...firstTag(xml)][0];
  if (!root) return xml;
  const missing = NAMES.filter(([prefix]) => attributeOf(xml, root, `xmlns:${prefix}`) === undefined);
  const said = missing.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('');
  return `${xml.slice(0, root.end - 1)}${said}${xml.slice(root.end - 1)}`;
}

function* firstTag(xml: string) {
  for (const tag of tagsIn(xml)) {
    yield tag;
    return;
  }
}

/** The highest number among tags of a name; 0 where there is none. */
function highest(xml: string, name: string, attribute: string): number {
  let most = 0;
  for (const tag of tagsIn(xml)) {
    const number = tag.name === name ? Number(attributeOf(xml, tag, attribute)) : NaN;
    if (Number.isSafeInteger(number)) most = Math.max(most, number);
  }
  return most;
}
