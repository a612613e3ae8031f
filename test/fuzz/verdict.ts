import { valueOf } from '../../src/domain/figure';
import { readXlsx } from 'hucre';
import { parseCell } from '../../src/core/sheet/address';
import type { Finding } from '../../src/domain/finding';
import type { ElementValue, Submission } from '../../src/domain/submission';
import type { CheckedForm } from '../../src/usecases/checkWorkbook';
import type { Reading } from './reading';

/** How a mutant ended; "says so" = the changed file really holds the other figure, as an independent reader sees too. */
export type Ending = 'refused' | 'same' | 'found' | 'says so' | 'wrong';

export interface Verdict {
  readonly ending: Ending;
  /** What is wrong, for the report of a failing test. */
  readonly why: string;
}

/** Holds what was read of a mutant against the form it was made from. */
export async function verdictOf(original: CheckedForm, mutant: Reading, bytes: Uint8Array): Promise<Verdict> {
  if (mutant.refused !== undefined || mutant.forms.length === 0)
    return { ending: 'refused', why: mutant.refused ?? '' };
  // A form with an error is not rolled up before somebody has looked at it.
  const usable = mutant.forms.filter((form) => form.findings.every((finding) => finding.severity !== 'error'));
  if (usable.length > 1) return { ending: 'wrong', why: `${usable.length} forms` };
  const judged = await Promise.all(
    (mutant.forms.length > 1 ? usable : mutant.forms).map((form) => judge(original, form, bytes)),
  );
  return judged[0] ?? { ending: 'found', why: '' };
}

async function judge(original: CheckedForm, form: CheckedForm, bytes: Uint8Array): Promise<Verdict> {
  const odd = [...strayHeads(original, form), ...strayFigures(original, form)];
  if (odd.length === 0)
    return { ending: form.findings.length === original.findings.length ? 'same' : 'found', why: '' };
  const seen = await independent(bytes);
  const wrong = odd.filter((one) => !saysSo(seen, one, form.submission));
  return wrong.length === 0 ? { ending: 'says so', why: '' } : { ending: 'wrong', why: wrong.map(shown).join('; ') };
}

/** A figure or head cell that differs from the original without a finding of its own. */
interface Odd {
  readonly name: string;
  readonly cell: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

function strayFigures(original: CheckedForm, form: CheckedForm): readonly Odd[] {
  const { values } = form.submission;
  return [...original.submission.values.values()].flatMap((before) => {
    if (before.computed) return [];
    const after = values.get(before.element);
    if (after?.state === before.state && valueOf(after) === valueOf(before)) return [];
    if (form.findings.some((finding) => speaksOf(finding, before, after))) return [];
    const cell = after?.place.cell ?? before.place.cell;
    return [{ name: before.element, cell, before: told(before), after: after ? told(after) : null }];
  });
}

/** A finding on the element, on its cell or on its line, or one that says the line itself is gone or doubled. */
function speaksOf(finding: Finding, before: ElementValue, after: ElementValue | undefined): boolean {
  const rowOf = (cell: string): number => parseCell(cell)?.row ?? -1;
  const rows = [before.place.cell, after?.place.cell ?? ''].map(rowOf).filter((row) => row >= 0);
  return finding.element === before.element || rows.includes(rowOf(finding.place.cell));
}

function strayHeads(original: CheckedForm, form: CheckedForm): readonly Odd[] {
  const [before, after] = [original.submission, form.submission];
  const heads = [
    ['unit', before.unit.code, after.unit.code],
    ['unit', before.unit.list, after.unit.list],
    ['year', before.year, after.year],
    ['asOf', before.asOf, after.asOf],
    ['programme', before.programme, after.programme],
    ['form', before.form, after.form],
  ] as const;
  return heads.flatMap(([name, was, is]) => {
    if (was === is) return [];
    if (form.findings.some((finding) => ['V02', 'V03', 'R01'].includes(finding.rule))) return [];
    const places = after.headerPlaces ?? {};
    const cell = name === 'form' ? '' : (places[name]?.cell ?? '');
    return [{ name, cell, before: was, after: is }];
  });
}

function told(figure: ElementValue): string | number | null {
  return figure.state === 'notApplicable' ? 'x' : (valueOf(figure) ?? null);
}

type Seen = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** The same file through another reader; empty when it refuses the file. */
async function independent(bytes: Uint8Array): Promise<Seen> {
  try {
    const { sheets } = await readXlsx(bytes);
    return new Map(sheets.map((sheet) => [sheet.name, sheet.rows]));
  } catch {
    return new Map();
  }
}

function saysSo(seen: Seen, odd: Odd, { sheet }: Submission): boolean {
  const at = parseCell(odd.cell);
  const rows = seen.get(sheet);
  if (!at || !rows) return false;
  const value = rows[at.row]?.[at.col] ?? null;
  const days = value instanceof Date ? value.toISOString().slice(0, 10) : undefined;
  const shownValue = days ?? (typeof value === 'string' ? value.trim() : value);
  if (odd.after === null) return shownValue === null || shownValue === '';
  return String(shownValue).normalize('NFC').includes(String(odd.after));
}

function shown({ name, cell, before, after }: Odd): string {
  return `${name} ${cell}: ${String(before)} → ${String(after)}`;
}
