import type { FateReason } from '../../../domain/aggregate';
import type { Finding } from '../../../domain/finding';
import { refusalOfDefect, type FileDefect } from '../../sheet/fileDefect';
import type { WorkbookSnapshot } from '../../sheet/snapshot';
import type { ReadForm } from './context';
import { noteOf } from './noteOf';

/** More are counted, not named: one broken program would bury everything else. */
const MOST_NAMED = 20;

/** The sheets that carry our names and could not be read at all: forms lost, each with its reason. */
export function unreadForms({ defects = [] }: WorkbookSnapshot): readonly { sheet: string; reason: FateReason }[] {
  return defects
    .filter(({ of }) => of === 'form')
    .map((defect) => ({ sheet: defect.sheet, reason: refusalOfDefect(defect) }));
}

/**
 * What of the workbook is damaged beside the form that was read (R19); an input cell that is lost has its own finding
 * and is not named again.
 */
export function defectFindings({ file, defects = [] }: WorkbookSnapshot, { findings }: ReadForm): readonly Finding[] {
  if (defects.length === 0) return [];
  const told = new Set(
    findings.filter(({ rule }) => rule === 'R13').map(({ place }) => `${place.sheet}!${place.cell}`),
  );
  const others = defects.filter(
    ({ of, sheet, cell, count }) => of !== 'form' && !(count === 1 && told.has(`${sheet}!${cell}`)),
  );
  const named = others.slice(0, MOST_NAMED).map((defect) => defectFinding(file, defect));
  const more = others.length - named.length;
  if (more === 0) return named;
  return [...named, noteOf('', { file, sheet: '', cell: '' })('R19', 'more', { count: more })];
}

function defectFinding(file: string, { of, code, sheet, cell, detail, count }: FileDefect): Finding {
  const note = noteOf('', { file, sheet, cell });
  if (of === 'cells') return note('R19', code === 'tooLongText' ? 'longText' : 'cells', { sheet, count, cell });
  if (of === 'areas') return note('R19', 'areas', { sheet, count, reference: detail });
  if (of === 'styles' || of === 'part') return note('R19', of, { part: detail });
  return note('R19', of === 'absentSheet' ? 'absentSheet' : 'sheet', { sheet });
}
