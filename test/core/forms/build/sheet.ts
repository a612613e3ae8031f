import type { ElementSpec } from '../../../../src/domain/plan/elements';
import { address } from '../../../../src/core/sheet/address';
import { valueIn, type CellModel } from '../../../../src/core/sheet/model';
import { SheetDraft } from '../../../../src/core/sheet/sheetDraft';
import type { Cell } from '../../../../src/core/sheet/address';
import type { FormArgs } from '../../../../src/core/forms/buildForm';
import { elementsOf } from '../../../../src/domain/plan/elements';
import type { DraftContent } from '../../../../src/core/sheet/sheetDraft';

/** What the cells of a draft show, by address; formulas by their value, blank cells left out. */
export function shownBy(draft: SheetDraft): Readonly<Record<string, string | number | boolean>> {
  return Object.fromEntries(
    draft.cells().flatMap((cell) => {
      const shown = shownIn(cell);
      return shown === undefined || shown === '' ? [] : [[address(cell), shown]];
    }),
  );
}

function shownIn({ content }: CellModel): string | number | boolean | undefined {
  const value = valueIn(content);
  if (value.kind === 'number') return value.number;
  if (value.kind === 'text') return value.text;
  if (value.kind === 'boolean') return value.boolean;
  return value.kind === 'date' ? value.iso : undefined;
}

/** What one content shows over cells in row 1 from A on: a number, a text, or null for a blank. */
export function shownOver(content: DraftContent, row: readonly (number | string | null)[]): unknown {
  const draft = new SheetDraft();
  row.forEach((value, col) => {
    if (typeof value === 'number') draft.put({ row: 0, col }, 'count', { kind: 'number', number: value });
    if (typeof value === 'string') draft.putText({ row: 0, col }, 'count', value);
  });
  draft.put({ row: 9, col: 0 }, 'count', content);
  const cell = draft.cells().at(-1);
  return cell && shownIn(cell);
}

/** The cell of row 1 at a column. */
export const inRow = (col: number): Cell => ({ row: 0, col });

/** An element of a form. */
export function specOf(args: FormArgs, key: string): ElementSpec {
  const found = elementsOf(args).find((spec) => spec.key === key);
  if (!found) throw new Error(`the form has no ${key}`);
  return found;
}
