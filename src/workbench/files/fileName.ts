import { asciiWords, formFileName } from '../../core/forms/fileName';
import { isPlanBook } from '../../core/planBook/bookNames';
import { bookTitle } from '../../core/planBook/bookTitle';
import { FormReadingCaches, readForms } from '../../core/forms/readForms';
import type { Programme } from '../../domain/plan/programme';
import type { Unit } from '../../domain/territory/unit';
import { readSummary, type SummaryContent } from '../../core/reports/readSummary';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { loadPlans, type ProgrammeSource } from '../../usecases/programmeSource';
import { reporterOfCode } from '../../usecases/reporters';
import { summaryFileName } from '../../usecases/summaryFileName';
import type { UnitTrees } from '../../usecases/unitTrees';

const STANDARD = 'tong-hop.xlsx';

/** What names are made of. */
export interface NameSources {
  readonly trees: UnitTrees;
  readonly programmes: ProgrammeSource;
}

/**
 * Name for a workbook that came from no file: a plan book's by its unit and years, a summary's by its unit and year, else that of its form when it holds
 * exactly one, as the command line writes it. A plain name where plans or unit lists cannot be had.
 */
export async function fileNameOf(workbook: WorkbookSnapshot, sources: NameSources): Promise<string> {
  if (isPlanBook(workbook)) return `so-ke-hoach_${asciiWords(bookTitle(workbook) ?? '') || 'moi'}.xlsx`;
  const summary = readSummary(workbook);
  const name = summary ? await summaryName(summary, sources) : await formName(workbook, sources);
  return name ?? STANDARD;
}

async function formName(workbook: WorkbookSnapshot, sources: NameSources): Promise<string | undefined> {
  const known = await Promise.all([sources.trees.lists(), loadPlans(sources.programmes)]).catch(() => undefined);
  if (!known) return undefined;
  const [lists, plans] = known;
  const { forms } = readForms(workbook, {
    lists,
    ...plans,
    caches: new FormReadingCaches(),
    reporterOf: reporterOfCode,
  });
  const [only] = forms;
  if (!only || forms.length > 1) return undefined;
  const { form, programme: id, unit: reference, year } = only.submission;
  const found = await unitOf({ id, code: reference.code, year }, sources);
  return found && formFileName({ form, ...found, year });
}

async function summaryName(
  { programme: id, unit: { code }, year }: SummaryContent,
  sources: NameSources,
): Promise<string | undefined> {
  const found = await unitOf({ id, code, year }, sources);
  return found && summaryFileName(found.unit, year);
}

interface Wanted {
  readonly id: string;
  readonly code: string;
  readonly year: number;
}

async function unitOf(
  { id, code, year }: Wanted,
  { programmes, trees }: NameSources,
): Promise<{ readonly programme: Programme; readonly unit: Unit } | undefined> {
  const programme = await programmes.find(id).catch(() => undefined);
  const tree = programme && (await trees.tree(programme, year).catch(() => undefined));
  const unit = tree?.unit(code);
  return programme && unit && { programme, unit };
}

/** A name with the ending of the file, which says what is in it. */
export function withEnding(name: string, file: string): string {
  return name.replace(/\.xls[xm]$/i, '') + (/\.xlsm$/i.exec(file)?.[0] ?? '.xlsx');
}
