import type { CheckedFile } from '../usecases/checkWorkbook';
import { CarriedElection } from '../usecases/carriedIn';
import type { BelowSources } from '../usecases/plansBelow';
import { ProgrammesWith } from '../usecases/programmesWith';
import type { ProgrammeSource } from '../usecases/programmeSource';
import { UnitTrees } from '../usecases/unitTrees';
import type { GivenPlan } from '../domain/plan/carriedPlan';
import type { PlanInUse } from '../domain/plan/planBelow';
import { planNamed } from './chosenPlan';
import { diskAssets } from './diskAssets';
import type { InputFile } from './inputFiles';
import type { WorkbookFiles } from './openWorkbook';
import { say } from './texts';
import { UsageError } from './usageError';

/** Files of one plan that are opened again for the plan they carry; more do not make it better known. */
const MOST_ASKED = 20;

interface Asked {
  readonly source: ProgrammeSource;
  readonly inputs: readonly InputFile[];
  /** What was read of them. */
  readonly files: readonly CheckedFile[];
  readonly opening: WorkbookFiles;
}

/**
 * Where a roll-up finds plans of units below: those of `--below` first, then the ones there are, then what their own
 * forms carry.
 */
export async function belowSources(words: readonly string[], asked: Asked): Promise<BelowSources> {
  const { source } = asked;
  const given: GivenPlan[] = [];
  for (const word of words) {
    const plan = await planNamed(word, source);
    if (given.some(({ programme }) => programme.id === plan.programme.id)) throw twice(plan, word);
    given.push(plan);
  }
  return {
    trees: new UnitTrees(diskAssets),
    find: async (id) => {
      const named = given.find(({ programme }) => programme.id === id);
      const known = named ? undefined : await source.find(id);
      const plan = named ?? (known ? { programme: known } : undefined);
      return plan ? inUse(plan, source) : carriedPlan(id, asked);
    },
  };
}

function twice({ programme: { id } }: GivenPlan, word: string): UsageError {
  return new UsageError(
    say(
      `--below nêu hai kế hoạch cùng mã “${id}” (lần sau: ${word}); mỗi mã một kế hoạch.`,
      `--below names two plans of the id "${id}" (the second: ${word}); one plan for each id.`,
    ),
  );
}

async function inUse(plan: GivenPlan, source: ProgrammeSource): Promise<PlanInUse> {
  const { programme, rows } = plan;
  // Own rows of the plan that is rolled up have codes of their own; this plan is read by its own.
  const own = rows ? new ProgrammesWith(source, [plan]) : source;
  return { programme, catalogue: await own.catalogue(programme) };
}

/** The plan that forms of an id bring; undefined where none does, and where they bring different ones alike often. */
async function carriedPlan(id: string, { source, inputs, files, opening }: Asked): Promise<PlanInUse | undefined> {
  const election = new CarriedElection(id, await source.catalogue());
  const bringing = files.flatMap(({ forms }, at) =>
    forms.some(({ submission, via }) => submission.programme === id && via !== 'summary') ? [inputs[at]] : [],
  );
  for (const input of bringing.slice(0, MOST_ASKED)) {
    const { workbook } = input ? opening.open(input) : {};
    if (workbook) election.add(workbook);
  }
  const result = election.result();
  return result === undefined || result === 'tied' ? undefined : result.plan;
}
