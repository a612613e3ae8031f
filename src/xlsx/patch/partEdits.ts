import { XmlScanner } from '../read/xmlScanner';
import { decodeText } from '../read/xmlText';
import { asUtf8 } from './sheetHead';
import { spliced, type Splice } from './splices';

/** A child of a part's root. */
interface Child {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly nameEnd: number;
  readonly attributes: ReadonlyMap<string, AttributeSpan>;
}

interface AttributeSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Root {
  readonly children: readonly Child[];
  readonly prefix: string;
  readonly name: string;
  /** Behind its last child, or behind its opening tag. */
  readonly contentEnd: number;
  /** It closed itself. */
  readonly isEmpty: boolean;
}

function rootOf(bytes: Uint8Array): Root {
  const x = new XmlScanner(bytes, '');
  x.nextChild();
  const root = { prefix: x.prefix(), name: decodeText(bytes, x.nameStart, x.nameEnd) };
  let contentEnd = x.enter();
  const { isEmpty } = x;
  const children: Child[] = [];
  while (x.nextChild()) {
    children.push(readChild(x));
    contentEnd = x.position;
  }
  return { ...root, children, contentEnd, isEmpty };
}

function readChild(x: XmlScanner): Child {
  const { bytes, nameEnd } = x;
  const start = x.nameStart - x.prefixLength - 1;
  const name = decodeText(bytes, x.nameStart, nameEnd);
  const attributes = new Map<string, AttributeSpan>();
  while (x.nextAttribute()) {
    const key = decodeText(bytes, x.attributeStart, x.attributeEnd);
    attributes.set(key, { text: x.value(), start: x.valueStart, end: x.valueEnd });
  }
  x.skip();
  return { name, start, nameEnd, attributes, end: x.position };
}

/** What stands before `calcPr` in a workbook part (ECMA-376 18.2.27, CT_Workbook). */
const BEFORE_CALCULATION = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** The workbook part asking Excel to calculate everything once when it opens. */
export function recalculating(bytes: Uint8Array): Uint8Array {
  const { children, prefix } = rootOf(bytes);
  const settings = children.find(({ name }) => name === 'calcPr');
  const full = settings?.attributes.get('fullCalcOnLoad');
  if (full) return spliced(bytes, [...asUtf8(bytes), { start: full.start, end: full.end, text: '1' }]);
  const before = children.filter(({ name }) => BEFORE_CALCULATION.includes(name)).at(-1);
  const at = settings?.nameEnd ?? before?.end ?? 0;
  const text = settings ? ' fullCalcOnLoad="1"' : `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  return spliced(bytes, [...asUtf8(bytes), { start: at, end: at, text }]);
}

/** A list of relationships or content types without the entries of a part; `names` says whether one is about it. */
export function withoutEntries(
  bytes: Uint8Array,
  isGone: (attribute: (name: string) => string) => boolean,
): Uint8Array {
  const { children } = rootOf(bytes);
  const gone = children.filter(({ attributes }) => isGone((name) => attributes.get(name)?.text ?? ''));
  const splices: Splice[] = gone.map(({ start, end }) => ({ start, end, text: '' }));
  return spliced(bytes, [...asUtf8(bytes), ...splices]);
}

/** A list of relationships, content types or properties with an entry more; `entry` is told the prefix of its elements. */
export function withEntry(bytes: Uint8Array, entry: (prefix: string) => string): Uint8Array {
  const { contentEnd, prefix, isEmpty, name } = rootOf(bytes);
  const text = isEmpty ? `>${entry(prefix)}</${prefix}${name}>` : entry(prefix);
  return spliced(bytes, [...asUtf8(bytes), { start: isEmpty ? contentEnd - 2 : contentEnd, end: contentEnd, text }]);
}

/** Values of an attribute over all entries of a list. */
export function valuesOf(bytes: Uint8Array, attribute: string): readonly string[] {
  return rootOf(bytes).children.flatMap(({ attributes }) => attributes.get(attribute)?.text ?? []);
}
