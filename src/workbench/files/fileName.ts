import { asciiWords, formFileName } from '../../core/forms/fileName';
import { FormReadingCaches, readForms } from '../../core/forms/readForms';
import type { Programme } from '../../domain/plan/programme';
import { fullName, type Unit } from '../../domain/territory/unit';
import { readSummary, type SummaryContent } from '../../core/reports/readSummary';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { catalogue, findProgramme, programmes } from '../../usecases/programmes';
import { reporterOfCode } from '../../usecases/reporters';
import type { UnitTrees } from '../../usecases/unitTrees';

const STANDARD = 'tong-hop.xlsx';

/**
 * Name for a workbook that came from no file: a summary's by its unit and year, else that of its form when it holds
 * exactly one, as the command line writes it.
 */
export async function fileNameOf(workbook: WorkbookSnapshot, trees: UnitTrees): Promise<string> {
  const summary = readSummary(workbook);
  if (summary) return (await summaryName(summary, trees)) ?? STANDARD;
  const lists = await trees.lists().catch(() => undefined);
  if (!lists) return STANDARD;
  const { forms } = readForms(workbook, {
    lists,
    programmes: programmes(),
    catalogue: catalogue(),
    caches: new FormReadingCaches(),
    reporterOf: reporterOfCode,
  });
  const [only] = forms;
  const programme = only && forms.length === 1 ? findProgramme(only.submission.programme) : undefined;
  if (!only || !programme) return STANDARD;
  const { form, unit: reference, year } = only.submission;
  const unit = await unitOf(programme, reference.code, year, trees);
  return unit ? formFileName({ form, programme, unit, year }) : STANDARD;
}

async function summaryName(
  { programme: id, unit: { code }, year }: SummaryContent,
  trees: UnitTrees,
): Promise<string | undefined> {
  const programme = findProgramme(id);
  const unit = programme && (await unitOf(programme, code, year, trees));
  return unit && `tong-hop_${code}_${asciiWords(fullName(unit))}_${year}.xlsx`;
}

/** Undefined too when the unit lists cannot be had: a plain name will do then. */
function unitOf(programme: Programme, code: string, year: number, trees: UnitTrees): Promise<Unit | undefined> {
  return trees.tree(programme, year).then(
    (tree) => tree.unit(code),
    () => undefined,
  );
}
