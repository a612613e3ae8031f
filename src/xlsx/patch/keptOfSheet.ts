import { xmlAttribute } from '../write/xmlText';
import { listingOf } from './containers';
import { spliced, type Splice } from './splices';

/**
 * A sheet of our writer with what the one in whose place it comes says and our model does not: the name macros know it
 * by, and the password of a protection that still stands.
 */
export function keptOfSheet(before: Uint8Array, written: Uint8Array): Uint8Array {
  const [old, now] = [listingOf(before), listingOf(written)];
  const find = (list: typeof old, name: string) => list.containers.find((one) => one.name === name);
  const splices: Splice[] = [];
  const code = find(old, 'sheetPr')?.attributes.get('codeName')?.text;
  if (code !== undefined) {
    const own = find(now, 'sheetPr');
    const text = ` codeName="${xmlAttribute(code)}"`;
    const first = now.containers[0]?.start ?? now.contentEnd;
    splices.push(
      own ? { start: own.nameEnd, end: own.nameEnd, text } : { start: first, end: first, text: `<sheetPr${text}/>` },
    );
  }
  const [lock, ours] = [find(old, 'sheetProtection'), find(now, 'sheetProtection')];
  if (lock && ours && isLocked(lock)) splices.push({ start: ours.start, end: ours.end, text: elementText(lock) });
  return splices.length === 0 ? written : spliced(written, splices);
}

type Found = ReturnType<typeof listingOf>['containers'][number];

const isLocked = ({ attributes }: Found): boolean => ['1', 'true'].includes(attributes.get('sheet')?.text ?? '');

/** A protection holds attributes only, all of the main vocabulary. */
function elementText({ attributes }: Found): string {
  const said = [...attributes].map(([name, { text }]) => ` ${name}="${xmlAttribute(text)}"`);
  return `<sheetProtection${said.join('')}/>`;
}
