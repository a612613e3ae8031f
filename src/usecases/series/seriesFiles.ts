import type { PreferredReport } from '../../core/rollup/candidate';
import { yearFigures } from '../../core/series/yearFigures';
import { seriesOf } from '../../core/series/series';
import { subtree, UnitTreeError } from '../../core/units/unitTree';
import type { FateReason, RollUp } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Phase, Programme } from '../../domain/plan/programme';
import { yearsOf } from '../../domain/plan/planYears';
import type { LeftOut, MissingYear, Series, SeriesConflict, YearFigures } from '../../domain/series/series';
import type { SeriesReason } from '../../domain/series/words';
import { targetsOf } from '../../domain/targets/targetsOf';
import { runToCompletion, type Task } from '../../domain/task';
import type { UnitTree } from '../../domain/territory/tree';
import type { Unit } from '../../domain/territory/unit';
import { baseRollUps } from '../baseRollUp';
import type { BelowSources } from '../plansBelow';
import { withPlansBelow } from '../plansBelow';
import { asOfDay } from '../reporters';
import { rollUpFilesSteps, type Deciding, type RollUpInput, type RollUpSetting } from '../rollUpFiles';
import type { UnitTrees } from '../unitTrees';
import { outside, type FilesByYear } from './filesByYear';
import { outerBaseYears } from './outerBases';
import { reportConflict, summaryConflict, type ChosenReport } from './seriesConflicts';
import { yearFiles } from './yearSummaries';
import { successionOf } from '../succession';

export interface SeriesSetting extends Pick<RollUpSetting, 'strict' | 'deciding' | 'now' | 'programmes'> {
  readonly programme: Programme;
  readonly catalogue: Catalogue;
  readonly trees: UnitTrees;
  /** Code of the unit whose years they are. */
  readonly unit: string;
  /** Reviews of this phase alone; of every phase without it. */
  readonly phase?: Phase;
  /** Which reports count in a year where several differ; what `deciding` prefers holds in every year. */
  readonly chosen?: readonly ChosenReport[];
  /** Base years that are none of the plan's own, and what is known of their territory. */
  readonly given?: Pick<RollUpSetting, 'base' | 'baseBook' | 'baseTerritoryConfirmed'>;
  /** Where plans of units below are looked for. */
  readonly below?: BelowSources;
  /** How to do it where a page is to stay alive; all at once without it. */
  readonly run?: <T>(steps: Task<T>) => Promise<T>;
  /** Told before each year is rolled up. */
  readonly onYear?: (year: number) => void;
}

/**
 * Years of reports rolled up one after the other: what a year leaves is kept, and its files are let go before the next
 * (docs/rules-of-meaning.md#over-years). Takes the files out of `found`.
 */
export async function seriesFiles(found: FilesByYear, setting: SeriesSetting): Promise<Series> {
  const { programme, catalogue, trees } = setting;
  const run = new SeriesRun(setting);
  await run.takeBases(found);
  for (const year of yearsOf(programme)) {
    const files = found.years.get(year) ?? [];
    found.years.delete(year);
    setting.onYear?.(year);
    await run.take(year, files);
  }
  const lists = await trees.lists();
  const { years, missing, leftOut, conflicts } = run;
  return seriesOf({
    programme,
    catalogue,
    lists,
    succession: await successionOf(trees),
    unit: await run.unit(),
    years,
    missing: named(missing, years),
    leftOut: [...found.leftOut, ...leftOut],
    conflicts,
    ...(setting.phase ? { phase: setting.phase } : {}),
  });
}

/** A year that has not come yet is not missing. */
function named(missing: readonly MissingYear[], years: readonly YearFigures[]): readonly MissingYear[] {
  const last = years.at(-1)?.year ?? -Infinity;
  return missing.filter(({ year, reason }) => year < last || reason.code !== 'noFiles');
}

class SeriesRun {
  readonly years: YearFigures[] = [];
  readonly missing: MissingYear[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly conflicts: SeriesConflict[] = [];
  private readonly bases: RollUp[];

  constructor(private readonly setting: SeriesSetting) {
    this.bases = [setting.given?.base ?? []].flat();
  }

  /** Files of base years outside the plan are bases, unless those have been given apart. */
  async takeBases({ years }: FilesByYear): Promise<void> {
    const { programme, below, ...other } = this.setting;
    for (const year of outerBaseYears(programme)) {
      const files = years.get(year) ?? [];
      years.delete(year);
      const isWanted = files.length > 0 && !this.bases.some((base) => base.year === year);
      const bases =
        isWanted && (await treeOf(year, this.setting))
          ? await baseRollUps(files, { ...other, programme, root: '' }, below?.find)
          : [];
      this.bases.push(...bases);
      this.leftOut.push(
        ...files.map((file) => (bases.length > 0 ? asBase(file, year) : outside(file, year, programme))),
      );
    }
  }

  async take(year: number, files: readonly RollUpInput[]): Promise<void> {
    const reason = await this.rolled(year, files);
    if (reason) this.missing.push({ year, reason });
  }

  /** The unit where no year has figures: as the first list that has it. */
  async unit(): Promise<Unit> {
    const { programme, trees, unit } = this.setting;
    const found = await trees.unitInYears(unit, programme.years);
    return found ?? { list: '', code: unit, name: unit, type: '', level: programme.unit.level };
  }

  /** Why the year has no figures; undefined where it has. */
  private async rolled(year: number, files: readonly RollUpInput[]): Promise<FateReason | undefined> {
    const { programme, catalogue, unit } = this.setting;
    if (files.length === 0) return said({ code: 'noFiles', params: { year: String(year) } });
    const wholeTree = await treeOf(year, this.setting);
    const tree = wholeTree && subtree(wholeTree, unit);
    if (!wholeTree || !tree) return said({ code: 'unitNotListed', params: { year: String(year), code: unit } });
    const chosen = yearFiles(files, {
      year,
      programme: programme.id,
      unit: tree.root,
      preferred: (this.decidingOf(year).preferred ?? []).filter(isOf(tree.root)).map(({ file }) => file),
    });
    if ('summaries' in chosen) {
      this.conflicts.push(summaryConflict(chosen.summaries, { year, unit: tree.root, catalogue }));
      return chosen.reason;
    }
    this.leftOut.push(...chosen.leftOut);
    const setting = await this.settingOf(chosen.files, { year, tree, wholeTree });
    const steps = rollUpFilesSteps(chosen.files, setting);
    const result = this.setting.run ? await this.setting.run(steps) : runToCompletion(steps);
    const { rollUp, attainments } = result;
    this.conflicts.push(...result.conflicts.map((conflict) => reportConflict(conflict, year)));
    this.leftOut.push(...unusedOf(rollUp));
    const { used, found } = rollUp.ledger;
    if (used === 0) return said({ code: 'nothingUsable', params: { year: String(year), count: found } });
    if (isBase(year, programme)) this.bases.push(rollUp);
    this.years.push(
      yearFigures(rollUp, { catalogue, attainments, source: chosen.source, asOf: asOfDay(programme, year) }),
    );
    return undefined;
  }

  private async settingOf(
    files: readonly RollUpInput[],
    place: Pick<RollUpSetting, 'year' | 'tree' | 'wholeTree'>,
  ): Promise<RollUpSetting> {
    const { below, trees, programme, catalogue, strict, now, programmes, given } = this.setting;
    const base = this.basesOf(place.year);
    const alone: RollUpSetting = {
      ...place,
      programme,
      catalogue,
      lists: await trees.lists(),
      ...given,
      base,
      ...(base.length > 0 || given ? { succession: await successionOf(trees) } : {}),
      ...(strict === undefined ? {} : { strict }),
      deciding: this.decidingOf(place.year),
      ...(now === undefined ? {} : { now }),
      ...(programmes ? { programmes } : {}),
    };
    return below ? withPlansBelow(files, alone, below) : alone;
  }

  private decidingOf(year: number): Deciding {
    const { deciding = {}, chosen = [] } = this.setting;
    return { ...deciding, preferred: [...(deciding.preferred ?? []), ...chosen.filter((one) => one.year === year)] };
  }

  private basesOf(year: number): readonly RollUp[] {
    const asked = targetsOf(this.setting.programme, year).flatMap(({ baseYear }) => baseYear ?? []);
    return this.bases.filter((base) => asked.includes(base.year));
  }
}

function said(reason: SeriesReason): FateReason {
  return reason;
}

function asBase({ file }: RollUpInput, year: number): LeftOut {
  return { file, year, fate: 'aside', reason: said({ code: 'usedAsBase', params: { year: String(year) } }) };
}

/** A report chosen for one unit says nothing of the summaries of another. */
function isOf({ list, code }: Unit): (chosen: PreferredReport) => boolean {
  return ({ unit }) => unit === undefined || (unit.list === list && unit.code === code);
}

function isBase(year: number, { targets }: Programme): boolean {
  return targets.some(({ baseYear }) => baseYear === year);
}

/** A place that the list of a year lacks has no units in it. */
async function treeOf(year: number, { programme, trees }: SeriesSetting): Promise<UnitTree | undefined> {
  try {
    return await trees.tree(programme, year);
  } catch (error) {
    if (error instanceof UnitTreeError) return undefined;
    throw error;
  }
}

/** Forms and files that count in no year, with the reason the roll-up of theirs gives. */
function unusedOf({ year, ledger }: RollUp): readonly LeftOut[] {
  return ledger.entries.flatMap(({ fate, file, sheet, reason }) =>
    fate === 'used' || fate === 'beside' || !reason
      ? []
      : [{ file, ...(sheet === '' ? {} : { sheet }), year, fate, reason }],
  );
}
