import { setText, textOf, type Parts } from '../xlsx/write/zipParts';
import { xmlAttribute } from '../xlsx/write/xmlText';
import { attributeOf, tagsIn } from './xmlPieces';

const LINKS = 'word/_rels/document.xml.rels';
const TYPES = '[Content_Types].xml';
const CHART_LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Links to the charts of a stretch of text. */
export function chartLinks(content: string): readonly string[] {
  const found: string[] = [];
  for (const tag of tagsIn(content)) {
    const id = tag.name === 'c:chart' ? attributeOf(content, tag, 'r:id') : undefined;
    if (id !== undefined) found.push(id);
  }
  return found;
}

/** Takes charts away that stood in a stretch of text which goes. */
export function dropCharts(parts: Parts, ids: readonly string[]): void {
  for (const id of ids) {
    const target = targetOf(parts, LINKS, id);
    setText(parts, LINKS, withoutTag(textOf(parts, LINKS), 'Id', id));
    if (target === undefined) continue;
    const chart = `word/${target}`;
    const links = linksOf(chart);
    for (const below of targetsIn(parts, links)) dropPart(parts, besides(chart, below));
    parts.delete(links);
    dropPart(parts, chart);
  }
}

function dropPart(parts: Parts, name: string): void {
  if (parts.delete(name)) setText(parts, TYPES, withoutTag(textOf(parts, TYPES), 'PartName', `/${name}`));
}

/** Brings a chart with its figures from one package into another, under a name of its own; gives the link's id there. */
export function bringChart(from: Parts, id: string, parts: Parts, name: string): string {
  const chart = `word/${targetOf(from, LINKS, id) ?? ''}`;
  const [sheet = ''] = targetsIn(from, linksOf(chart));
  const [chartName, sheetName, link] = [`word/charts/${name}.xml`, `word/embeddings/${name}.xlsx`, `rId_${name}`];
  parts.set(chartName, from.get(chart) ?? new Uint8Array());
  parts.set(sheetName, from.get(besides(chart, sheet)) ?? new Uint8Array());
  setText(parts, linksOf(chartName), textOf(from, linksOf(chart)).replace(sheet, `../embeddings/${name}.xlsx`));
  insert(parts, LINKS, `<Relationship Id="${link}" Type="${CHART_LINK}" Target="charts/${name}.xml"/>`);
  insert(parts, TYPES, `<Override PartName="/${chartName}" ContentType="${CHART_TYPE}"/>`);
  insert(parts, TYPES, `<Override PartName="/${sheetName}" ContentType="${SHEET_TYPE}"/>`);
  return link;
}

function insert(parts: Parts, part: string, entry: string): void {
  const text = textOf(parts, part);
  const at = text.lastIndexOf('</');
  setText(parts, part, `${text.slice(0, at)}${entry}${text.slice(at)}`);
}

function targetOf(parts: Parts, links: string, id: string): string | undefined {
  const text = textOf(parts, links);
  for (const tag of tagsIn(text))
    if (attributeOf(text, tag, 'Id') === id) return attributeOf(text, tag, 'Target')?.replace(/^\/word\//, '');
  return undefined;
}

function targetsIn(parts: Parts, links: string): readonly string[] {
  const text = textOf(parts, links);
  return [...tagsIn(text)].flatMap((tag) => {
    const isOutside = attributeOf(text, tag, 'TargetMode') === 'External';
    const target = isOutside ? undefined : attributeOf(text, tag, 'Target');
    return target === undefined ? [] : [target];
  });
}

function linksOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** A target as it is named beside a part below "word": "../embeddings/…" of a chart, or from the root on. */
function besides(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else folder.push(step);
  }
  return folder.join('/');
}

/** Without the empty tags that have an attribute of a value. */
function withoutTag(text: string, attribute: string, value: string): string {
  let kept = '';
  let done = 0;
  for (const tag of tagsIn(text)) {
    if (tag.kind !== 'empty' || attributeOf(text, tag, attribute) !== xmlAttribute(value)) continue;
    kept += text.slice(done, tag.start);
    done = tag.end;
  }
  return kept + text.slice(done);
}
