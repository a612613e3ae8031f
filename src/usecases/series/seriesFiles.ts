import { yearFigures } from '../../core/series/yearFigures';
import { seriesOf } from '../../core/series/series';
import { subtree, UnitTreeError } from '../../core/units/unitTree';
import type { FateReason, RollUp } from '../../domain/aggregate';
import type { Catalogue } from '../../domain/catalogue/indicator';
import type { Phase, Programme } from '../../domain/plan/programme';
import { yearsOf } from '../../domain/plan/planYears';
import type { LeftOut, MissingYear, Series, YearFigures } from '../../domain/series/series';
import type { SeriesReason } from '../../domain/series/words';
import { targetsOf } from '../../domain/targets/targetsOf';
import { runToCompletion, type Task } from '../../domain/task';
import type { UnitTree } from '../../domain/territory/tree';
import type { Unit } from '../../domain/territory/unit';
import type { BelowSources } from '../plansBelow';
import { withPlansBelow } from '../plansBelow';
import { asOfDay } from '../reporters';
import { rollUpFilesSteps, type RollUpInput, type RollUpSetting } from '../rollUpFiles';
import type { UnitTrees } from '../unitTrees';
import type { FilesByYear } from './filesByYear';
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
  for (const year of yearsOf(programme)) {
    const files = found.years.get(year) ?? [];
    found.years.delete(year);
    setting.onYear?.(year);
    await run.take(year, files);
  }
  const lists = await trees.lists();
  const { years, missing, leftOut } = run;
  return seriesOf({
    programme,
    catalogue,
    lists,
    succession: await successionOf(trees),
    unit: await run.unit(),
    years,
    missing: named(missing, years),
    leftOut: [...found.leftOut, ...leftOut],
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
  private readonly bases: RollUp[];

  constructor(private readonly setting: SeriesSetting) {
    this.bases = [setting.given?.base ?? []].flat();
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
      preferred: this.setting.deciding?.preferred?.map(({ file }) => file) ?? [],
    });
    if ('code' in chosen) return chosen;
    this.leftOut.push(...chosen.leftOut);
    const setting = await this.settingOf(chosen.files, { year, tree, wholeTree });
    const steps = rollUpFilesSteps(chosen.files, setting);
    const { rollUp, attainments } = this.setting.run ? await this.setting.run(steps) : runToCompletion(steps);
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
    const { below, trees, programme, catalogue, strict, deciding, now, programmes, given } = this.setting;
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
      ...(deciding ? { deciding } : {}),
      ...(now === undefined ? {} : { now }),
      ...(programmes ? { programmes } : {}),
    };
    return below ? withPlansBelow(files, alone, below) : alone;
  }

  private basesOf(year: number): readonly RollUp[] {
    const asked = targetsOf(this.setting.programme, year).flatMap(({ baseYear }) => baseYear ?? []);
    return this.bases.filter((base) => asked.includes(base.year));
  }
}

function said(reason: SeriesReason): FateReason {
  return reason;
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
