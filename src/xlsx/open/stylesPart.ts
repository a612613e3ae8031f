import { XmlScanner } from '../read/xmlScanner';
import { BUILTIN_FORMATS } from './builtinFormats';
import type { FileAlignment, FileBorder, FileColor, FileFill, FileFont, FileLine, FileStyle } from './fileLooks';
import { given } from './given';
import { attributesOf, isOff, isOn, nameOf, numberOf, readEach, type Attributes } from './partScan';

/** The looks that a styles part lists. */
export interface FileStyles {
  /** The look of a cell format; undefined where there is no such format. */
  readonly style: (format: number) => FileStyle | undefined;
  /** Looks of conditional formats, by their number. */
  readonly conditional: readonly FileStyle[];
  /** Font of cells that name none. */
  readonly font: FileFont | undefined;
}

interface Format {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly rest: FileStyle;
}

interface Lists {
  readonly numberFormats: Map<number, string>;
  readonly fonts: FileFont[];
  readonly fills: FileFill[];
  readonly borders: FileBorder[];
  readonly formats: Format[];
  readonly conditional: FileStyle[];
}

/** Reads a styles part (ECMA-376 18.8). Throws `badXml`. */
export function readFileStyles(bytes: Uint8Array, part: string): FileStyles {
  const lists: Lists = { numberFormats: new Map(), fonts: [], fills: [], borders: [], formats: [], conditional: [] };
  const x = new XmlScanner(bytes, part);
  if (x.nextChild()) while (x.nextChild()) readList(x, lists);
  const { conditional, fonts } = lists;
  return { style: (format) => styleOf(lists.formats[format], lists), conditional, font: fonts[0] };
}

function readList(x: XmlScanner, lists: Lists): void {
  if (x.isNamed('numFmts')) readEach(x, 'numFmt', () => readNumberFormat(x, lists.numberFormats));
  else if (x.isNamed('fonts')) readEach(x, 'font', () => lists.fonts.push(readFont(x)));
  else if (x.isNamed('fills')) readEach(x, 'fill', () => lists.fills.push(readFill(x)));
  else if (x.isNamed('borders')) readEach(x, 'border', () => lists.borders.push(readBorder(x)));
  else if (x.isNamed('cellXfs')) readEach(x, 'xf', () => lists.formats.push(readFormat(x)));
  else if (x.isNamed('dxfs')) readEach(x, 'dxf', () => lists.conditional.push(readConditional(x)));
  else x.skip();
}

/** The first font, the first two fills and the first border are what a cell has that says nothing. */
function styleOf(format: Format | undefined, lists: Lists): FileStyle | undefined {
  if (!format) return undefined;
  const { numberFormat, font, fill, border, rest } = format;
  const code = lists.numberFormats.get(numberFormat) ?? BUILTIN_FORMATS.get(numberFormat);
  return {
    ...given({
      numberFormat: numberFormat === 0 || code === '' ? undefined : code,
      font: font > 0 ? lists.fonts[font] : undefined,
      fill: fill > 1 ? lists.fills[fill] : undefined,
      border: border > 0 ? lists.borders[border] : undefined,
    }),
    ...rest,
  };
}

function readNumberFormat(x: XmlScanner, formats: Map<number, string>): void {
  const attributes = attributesOf(x);
  const id = numberOf(attributes, 'numFmtId');
  if (id !== undefined) formats.set(id, attributes.get('formatCode') ?? '');
  x.skip();
}

function readFormat(x: XmlScanner): Format {
  const attributes = attributesOf(x);
  const number = (name: string): number => numberOf(attributes, name) ?? 0;
  let rest: FileStyle = {};
  while (x.nextChild()) {
    if (x.isNamed('alignment')) rest = { ...rest, alignment: alignmentIn(attributesOf(x)) };
    else if (x.isNamed('protection')) rest = { ...rest, ...protectionIn(attributesOf(x)) };
    x.skip();
  }
  return {
    numberFormat: number('numFmtId'),
    font: number('fontId'),
    fill: number('fillId'),
    border: number('borderId'),
    rest,
  };
}

function protectionIn(attributes: Attributes): FileStyle {
  const [locked, hidden] = [attributes.get('locked'), attributes.get('hidden')];
  return given({
    locked: locked === undefined ? undefined : isOn(attributes, 'locked'),
    hidden: hidden === undefined ? undefined : isOn(attributes, 'hidden'),
  });
}

function alignmentIn(attributes: Attributes): FileAlignment {
  return given({
    horizontal: attributes.get('horizontal'),
    vertical: attributes.get('vertical'),
    wrap: isOn(attributes, 'wrapText') || undefined,
    indent: numberOf(attributes, 'indent'),
    rotation: numberOf(attributes, 'textRotation'),
    shrink: isOn(attributes, 'shrinkToFit') || undefined,
  });
}

function readConditional(x: XmlScanner): FileStyle {
  let style: FileStyle = {};
  while (x.nextChild()) {
    if (x.isNamed('font')) style = { ...style, font: readFont(x) };
    else if (x.isNamed('fill')) style = { ...style, fill: readFill(x) };
    else if (x.isNamed('border')) style = { ...style, ...given({ border: unlessBare(readBorder(x)) }) };
    else if (x.isNamed('numFmt')) {
      style = { ...style, ...given({ numberFormat: attributesOf(x).get('formatCode') }) };
      x.skip();
    } else x.skip();
  }
  return style;
}

const unlessBare = (border: FileBorder): FileBorder | undefined =>
  Object.keys(border).length > 0 ? border : undefined;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function readFont(x: XmlScanner): FileFont {
  const font: Writable<FileFont> = {};
  while (x.nextChild()) {
    readFontPart(x, font);
    x.skip();
  }
  return font;
}

function readFontPart(x: XmlScanner, font: Writable<FileFont>): void {
  const attributes = attributesOf(x);
  const value = attributes.get('val') ?? '';
  const size = numberOf(attributes, 'val');
  if (x.isNamed('b')) font.bold = !isOff(attributes, 'val');
  else if (x.isNamed('i')) font.italic = !isOff(attributes, 'val');
  else if (x.isNamed('strike')) font.strike = !isOff(attributes, 'val');
  else if (x.isNamed('u') && value !== 'none') font.underline = value === '' ? 'single' : value;
  else if (x.isNamed('sz') && size !== undefined) font.size = size;
  else if (x.isNamed('name') && value !== '') font.name = value;
  else if (x.isNamed('color')) font.color = colorIn(attributes);
  else if (x.isNamed('vertAlign') && value !== 'baseline') font.script = value;
}

/** The colour that the attributes of an element name. */
export function colorIn(attributes: Attributes): FileColor {
  const rgb = attributes.get('rgb');
  return given({
    rgb: rgb === '' ? undefined : rgb,
    theme: numberOf(attributes, 'theme'),
    tint: numberOf(attributes, 'tint'),
    indexed: numberOf(attributes, 'indexed'),
  });
}

function readFill(x: XmlScanner): FileFill {
  let fill: FileFill = { pattern: 'none' };
  while (x.nextChild()) {
    if (x.isNamed('patternFill')) fill = readPattern(x);
    else if (x.isNamed('gradientFill')) fill = { gradient: readGradient(x) };
    else x.skip();
  }
  return fill;
}

function readPattern(x: XmlScanner): FileFill {
  const pattern = attributesOf(x).get('patternType') ?? 'none';
  let colors: { readonly front?: FileColor; readonly back?: FileColor } = {};
  while (x.nextChild()) {
    if (x.isNamed('fgColor')) colors = { ...colors, front: colorIn(attributesOf(x)) };
    else if (x.isNamed('bgColor')) colors = { ...colors, back: colorIn(attributesOf(x)) };
    x.skip();
  }
  return { pattern, ...colors };
}

function readGradient(x: XmlScanner): FileColor | undefined {
  let first: FileColor | undefined;
  readEach(x, 'stop', () =>
    readEach(x, 'color', () => {
      first ??= colorIn(attributesOf(x));
      x.skip();
    }),
  );
  return first;
}

/** Strict files say where a line of text begins and ends in place of left and right. */
const SIDES: ReadonlyMap<string, keyof FileBorder> = new Map([
  ['top', 'top'],
  ['bottom', 'bottom'],
  ['left', 'left'],
  ['start', 'left'],
  ['right', 'right'],
  ['end', 'right'],
  ['diagonal', 'diagonal'],
]);

function readBorder(x: XmlScanner): FileBorder {
  const border: Writable<FileBorder> = {};
  while (x.nextChild()) {
    const side = SIDES.get(nameOf(x));
    const line = readLine(x);
    if (side && line) border[side] = line;
  }
  return border;
}

function readLine(x: XmlScanner): FileLine | undefined {
  const style = attributesOf(x).get('style') ?? 'none';
  let color: FileColor | undefined;
  readEach(x, 'color', () => {
    color = colorIn(attributesOf(x));
    x.skip();
  });
  return style === 'none' || style === '' ? undefined : { style, ...(color ? { color } : {}) };
}
