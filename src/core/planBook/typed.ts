import type { SnapshotCell } from '../sheet/snapshot';

/** What a person wrote into a cell of a plan book. */
export interface Typed {
  /** As it would be typed; never empty. */
  readonly text: string;
  readonly number?: number;
  /** The cell shows the number as a day. */
  readonly isDay?: true;
  /** The cell shows the number as a percentage: 0,6 stands for 60. */
  readonly isPercent?: true;
  /** An error value, or a formula without its result. */
  readonly isBroken?: true;
}

/** The content of a cell; undefined for a blank one, and for one that holds nothing but spaces. */
export function typedIn(cell: SnapshotCell | undefined): Typed | undefined {
  if (!cell) return undefined;
  const { value } = cell;
  switch (value.kind) {
    case 'blank':
      return undefined;
    case 'number':
      return {
        text: String(value.number),
        number: value.number,
        ...(cell.dateFormat ? { isDay: true } : {}),
        ...(cell.percentFormat ? { isPercent: true } : {}),
      };
    case 'boolean':
      return { text: value.boolean ? 'có' : 'không' };
    case 'error':
      return { text: value.code === '' ? '#' : value.code, isBroken: true };
    case 'notCalculated':
      return { text: '=…', isBroken: true };
    case 'text': {
      const text = tidy(value.text);
      return text === '' ? undefined : { text };
    }
  }
}

/** One spelling of Vietnamese letters and of line feeds, nothing around. */
function tidy(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** How words are compared: small letters, single spaces. */
export function alike(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('vi').split(/\s+/).join(' ');
}
