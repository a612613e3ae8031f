import { unescaped } from '../../src/docx/xmlPieces';
import { xmlOf } from './documents';

/** A part of ours as it stands in a written document. */
export interface ToldPart {
  readonly mark: string;
  readonly text: string;
  /** Of its tables, cell by cell. */
  readonly rows: readonly (readonly string[])[];
}

/** The parts of a written document, read from its XML and nothing else. */
export function toldParts(bytes: Uint8Array): readonly ToldPart[] {
  const controls = xmlOf(bytes).matchAll(/<w:tag w:val="TH_(\w+)"\/>.*?<w:sdtContent>(.*?)<\/w:sdtContent>/gs);
  return [...controls].map(([, mark = '', xml = '']) => ({
    mark,
    text: pieces(xml, 'w:p').map(wordsOf).join('\n'),
    rows: pieces(xml, 'w:tr').map((row) => pieces(row, 'w:tc').map(wordsOf)),
  }));
}

function pieces(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'gs'))].map(([piece]) => piece);
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
    .map(([, words]) => (words === undefined ? '\n' : unescaped(words)))
    .join('');
}

/** Figures behind the charts of a document. */
export function chartedFigures(bytes: Uint8Array): readonly number[] {
  const values = xmlOf(bytes, 'word/charts/chart1.xml').matchAll(/<c:val>.*?<\/c:val>/gs);
  return [...values].flatMap(([series]) => [...series.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, one]) => Number(one)));
}

/** A number of a text: as it is written, and what stands behind it. */
export interface ToldFigure {
  readonly shown: string;
  readonly unit: 'percent' | 'points' | 'own';
  /** The second of a pair "466/789". */
  readonly of?: string;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const FIGURE = new RegExp(`(${NUMBER})(?:/(${NUMBER}))?(%| điểm phần trăm)?`, 'g');

/** Every number in a text, the names it is full of taken out first. */
export function figuresIn(text: string, names: readonly string[] = []): readonly ToldFigure[] {
  const bare = names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, ' ')), text);
  return [...bare.matchAll(FIGURE)].map(([, shown = '', of, sign]) => ({
    shown,
    unit: sign === undefined ? 'own' : sign === '%' ? 'percent' : 'points',
    ...(of === undefined ? {} : { of }),
  }));
}

/** Whether a text is this number as a report writes it; decimals it shows are those of the number. */
export function says(shown: string, value: number): boolean {
  const size = Math.abs(value);
  const digits = shown.split(',')[1]?.length ?? 0;
  // Years stand without points.
  if (shown === `${size}`) return true;
  return atMost(size, 2) === shown || atMost(size, 6) === shown || (digits > 0 && fixed(size, digits) === shown);
}

/** "1.234,5": at most so many decimals. */
export function atMost(value: number, digits: number): string {
  return formatted(value, { maximumFractionDigits: digits });
}

/** "1.234,50". */
export function fixed(value: number, digits: number): string {
  return formatted(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Rounded as the number is, not as its shortest decimals: 8,35 lies below the half. */
function formatted(
  value: number,
  digits: { readonly minimumFractionDigits?: number; readonly maximumFractionDigits: number },
): string {
  return formatOf(digits).format(Number(value.toFixed(digits.maximumFractionDigits)));
}

/** Made once: a format is dearer than all the numbers it writes. */
function formatOf(digits: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${digits.minimumFractionDigits} ${digits.maximumFractionDigits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat('vi-VN', digits);
  formats.set(key, format);
  return format;
}

const formats = new Map<string, Intl.NumberFormat>();

/** Every number anywhere below a JSON value. */
export function numbersIn(json: unknown): readonly number[] {
  if (typeof json === 'number') return [json];
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(numbersIn) : [];
}
