import { xmlAttribute } from '../write/xmlText';
import { listingOf, type Container } from './containers';
import { spliced, type Splice } from './splices';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The element of a text, with where it stands; it stands inside another so that its own attributes are told. */
function elementOf(text: string): { readonly bytes: Uint8Array; readonly element: Container | undefined } {
  const bytes = encoder.encode(`<a>${text}</a>`);
  return { bytes, element: listingOf(bytes).containers[0] };
}

function changed(bytes: Uint8Array, splices: readonly Splice[]): string {
  const text = decoder.decode(spliced(bytes, splices));
  return text.slice('<a>'.length, -'</a>'.length);
}

/** An element with other attributes; one of "" goes. */
export function withAttributes(text: string, attributes: Readonly<Record<string, string>>): string {
  const { bytes, element } = elementOf(text);
  if (!element) return text;
  const splices = Object.entries(attributes).flatMap(([name, value]): readonly Splice[] => {
    const found = element.attributes.get(name);
    if (value === '') {
      // With the blank before it and the quotes around it.
      return found ? [{ start: found.start - name.length - 3, end: found.end + 1, text: '' }] : [];
    }
    if (found) return [{ start: found.start, end: found.end, text: xmlAttribute(value) }];
    return [{ start: element.nameEnd, end: element.nameEnd, text: ` ${name}="${xmlAttribute(value)}"` }];
  });
  return changed(bytes, splices);
}

/** An element with some children in place of those of their names ("" for none), all in the order given; others last. */
export function withChildren(text: string, order: readonly string[], children: ReadonlyMap<string, string>): string {
  if (children.size === 0) return text;
  const { bytes, element } = elementOf(text);
  if (!element) return text;
  const inner = listingOf(bytes.subarray(element.start, element.end)).containers;
  const kept = inner
    .filter(({ name }) => !children.has(name))
    .map(({ name, start, end }) => ({
      name,
      text: decoder.decode(bytes.subarray(element.start + start, element.start + end)),
    }));
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const all = [...kept, ...[...children].map(([name, own]) => ({ name, text: own }))];
  const content = all.sort((a, b) => place(a.name) - place(b.name)).map((one) => one.text);
  const [first] = inner;
  const last = inner.at(-1);
  if (first && last) {
    const span = { start: element.start + first.start, end: element.start + last.end };
    return changed(bytes, [{ ...span, text: content.join('') }]);
  }
  const tag = /^<([^\s/>]+)/.exec(text)?.[1] ?? '';
  const opened = changed(
    bytes,
    element.isEmpty ? [{ start: element.end - 2, end: element.end, text: `></${tag}>` }] : [],
  );
  const close = opened.lastIndexOf('</');
  return opened.slice(0, close) + content.join('') + opened.slice(close);
}
