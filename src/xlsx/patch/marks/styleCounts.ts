import { LazySheet } from '../../read/lazySheet';
import { XmlScanner } from '../../read/xmlScanner';
import { listingOf, type Container } from '../containers';
import type { PackageEdit } from '../packageEdit';
import { asUtf8 } from '../sheetHead';
import { spliced, type Splice } from '../splices';

const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const;
/** Lists a format names an entry of, by the attribute that does. */
const NAMED = { fonts: 'fontId', fills: 'fillId', borders: 'borderId' } as const;

/** How many formats a styles part has. */
export function formatCount(styles: Uint8Array): number {
  return listingOf(styles).containers.find(({ name }) => name === 'cellXfs')?.items.length ?? 0;
}

/** How long the lists of a styles part are, as a text to keep: "fonts=4 fills=3 …"; a list that is not there is left out. */
export function styleCounts(styles: Uint8Array): string {
  const { containers } = listingOf(styles);
  return LISTS.flatMap((name) => {
    const found = containers.find((one) => one.name === name);
    return found ? [`${name}=${found.items.length}`] : [];
  }).join(' ');
}

/**
 * Cuts the lists of a styles part down to what they were (`styleCounts`), where no cell, row or column uses what would
 * go. What another program has written anew since is left alone.
 */
export function trimStyles(edit: PackageEdit, part: string, kept: string): void {
  const counts = new Map(
    kept.split(' ').flatMap((one): readonly (readonly [string, number])[] => {
      const [, name = '', count = ''] = /^(\w+)=(\d{1,6})$/.exec(one) ?? [];
      return name === '' ? [] : [[name, Number(count)]];
    }),
  );
  const formats = counts.get('cellXfs');
  if (formats === undefined || usesFormatsFrom(edit, formats)) return;
  edit.change(part, (bytes) => spliced(bytes, cuts(bytes, counts)));
}

function cuts(bytes: Uint8Array, counts: ReadonlyMap<string, number>): readonly Splice[] {
  const { containers } = listingOf(bytes);
  const find = (name: string): Container | undefined => containers.find((one) => one.name === name);
  const formats = (find('cellXfs')?.items ?? []).slice(0, counts.get('cellXfs'));
  const styles = find('cellStyleXfs')?.items ?? [];
  const isSound = Object.entries(NAMED).every(([list, attribute]) => {
    const count = counts.get(list) ?? 0;
    return [...formats, ...styles].every(
      (item) => Number(item.attributes.get(attribute)?.text ?? 0) < Math.max(count, 1),
    );
  });
  return isSound ? [...asUtf8(bytes), ...LISTS.flatMap((name) => cut(find(name), counts.get(name)))] : [];
}

function cut(list: Container | undefined, count: number | undefined): readonly Splice[] {
  if (!list) return [];
  if (count === undefined) return [{ start: list.start, end: list.end, text: '' }];
  const [first, last] = [list.items[count], list.items.at(-1)];
  if (!first || !last) return [];
  const before = list.items[count - 1];
  const said = list.attributes.get('count');
  return [
    { start: before?.end ?? first.start, end: last.end, text: '' },
    ...(said ? [{ start: said.start, end: said.end, text: `${count}` }] : []),
  ];
}

/** Whether a cell, row or column has a format of this number or above. */
export function usesFormatsFrom(edit: PackageEdit, count: number): boolean {
  return edit.file.sheets.some((sheet) => usesBeyond(edit, sheet, count));
}

function usesBeyond(edit: PackageEdit, { part, read }: PackageEdit['file']['sheets'][number], count: number): boolean {
  if (!(read instanceof LazySheet) || !edit.has(part)) return false;
  const x = new XmlScanner(edit.current(part), '');
  let isBeyond = false;
  const below = (): void => {
    while (!isBeyond && x.nextChild()) {
      const name = x.isNamed('c') || x.isNamed('row') ? 's' : x.isNamed('col') ? 'style' : undefined;
      while (name !== undefined && x.nextAttribute())
        if (x.attributeIs(name) && Number(x.value()) >= count) isBeyond = true;
      if (isBeyond) return;
      if (x.isNamed('c')) x.skip();
      else below();
    }
  };
  below();
  return isBeyond;
}
