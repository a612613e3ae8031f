import path from 'node:path';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { formPlans, formWorkbook, unitsOfForms, type FormPlan } from '../../usecases/makeForms';
import { goneUnits, type LookedIn } from '../../usecases/goneUnits';
import { UnitTrees } from '../../usecases/unitTrees';
import { deflateNode } from '../../xlsx/write/deflateNode';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import type { Sentence } from '../../domain/texts/sentence';
import { carryRefusalSentence } from '../../usecases/carryWords';
import { required, requiredYear, type Arguments } from '../arguments';
import { carryInputs, isCarried, type CarriedFile } from '../carrying';
import { chosenPlan, type ChosenPlan } from '../chosenPlan';
import { options, type Command } from '../command';
import { diskAssets } from '../diskAssets';
import { fileSentence } from '../openWorkbook';
import { ownUnitsOf, withinTerritory } from '../ownUnits';
import { refuseTargetsThatAreRead } from '../outputTargets';
import { makeFolder, refuseExisting, saveFile } from '../savedFiles';
import { say } from '../texts';
import type { Terminal } from '../terminal';
import { UsageError } from '../usageError';
import { counted } from '../../domain/texts/number';

/** `tonghop forms`: one workbook for each reporting unit, or for the units named with `--unit`. */
export const formsCommand: Command = {
  name: 'forms',
  about: say('Lập biểu mẫu cho từng đơn vị báo cáo.', 'Makes a form for each reporting unit.'),
  options: {
    programme: options.programme,
    year: options.year,
    out: options.folder,
    unit: options.unitList,
    units: options.units,
    'last-year': {
      kind: 'text',
      value: options.lastYear.value,
      about: say(
        'báo cáo năm trước: số hiện có được ghi thành số gợi ý, chỉ tính khi đã xác nhận',
        'reports of the year before: stocks are filled in as proposals, which count only once confirmed',
      ),
    },
    light: options.light,
    force: options.force,
  },
  run: makeForms,
};

async function makeForms(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const chosen = await chosenPlan(args, source, terminal);
  const { programme, source: known, read } = chosen;
  const catalogue = await known.catalogue(programme);
  const year = requiredYear(args, programme);
  const folder = required(args, 'out');
  const own = await ownUnitsOf(args.text('units'), programme.unit.code, terminal);
  const trees = new UnitTrees(diskAssets, own);
  const tree = withinTerritory(await trees.tree(programme, year));
  const shape = args.flag('light') ? { light: true } : {};
  const codes = unitsOfForms(tree, await askedUnits(args, { programme, catalogue, tree, year }, trees));
  const blank = formPlans({ programme, catalogue, tree, year, ...shape }, codes);
  const before = await proposalsOf(args, { chosen, year }, terminal);
  const plans = blank.map((plan) => before.with(plan));
  refuseWithoutForm(plans, args.list('unit'));
  const targets = plans.map((plan) => path.join(folder, plan.fileName));
  refuseExisting(targets, args.flag('force'));
  const units = args.text('units');
  refuseTargetsThatAreRead(targets, [...read, ...before.read, ...(units === undefined ? [] : [units])]);
  await makeFolder(folder);
  for (const [i, plan] of plans.entries()) {
    terminal.progress(i, plans.length, plan.fileName);
    await saveFile(path.join(folder, plan.fileName), await writeWorkbook(formWorkbook(plan), deflateNode));
  }
  terminal.line(
    say(
      `Đã ghi ${plans.length} biểu mẫu vào ${folder} (${programme.name}, năm ${year}).`,
      `Wrote ${counted(plans.length, 'form')} into ${folder} (${programme.nameEn}, ${year}).`,
    ),
  );
  return before.isFaulty ? 1 : 0;
}

/** Codes of `--unit`; one that the tree has not, or that fills no form, is refused; of one that is gone, with what became of it. */
export async function askedUnits(
  args: Arguments,
  looked: LookedIn,
  trees: UnitTrees,
): Promise<readonly string[] | undefined> {
  const { programme, tree } = looked;
  const codes = args.list('unit');
  if (codes.length === 0) return undefined;
  for (const code of codes) {
    const unit = tree.unit(code);
    if (unit && unit.code !== tree.root.code) continue;
    const became = async (language: 'vi' | 'en'): Promise<string> =>
      (await goneUnits(code, looked, trees)).map((one) => ` ${one[language]}`).join('');
    throw new UsageError(
      unit
        ? say(
            `Đơn vị ${code} chỉ tổng hợp, không có biểu mẫu nhập.`,
            `The unit ${code} only sums up; it has no form to fill.`,
          )
        : say(
            `Không có đơn vị mã “${code}” trong ${programme.name} (danh mục ${tree.list}).${await became('vi')}`,
            `There is no unit "${code}" in ${programme.nameEn} (list ${tree.list}).${await became('en')}`,
          ),
    );
  }
  return codes;
}

/** Refuses units named with `--unit` that fill no form by this plan, and a plan by which nobody does. */
export function refuseWithoutForm(plans: readonly FormPlan[], codes: readonly string[]): void {
  const filling = new Set(plans.map(({ args }) => args.unit.code));
  const without = codes.filter((code) => !filling.has(code));
  if (without.length > 0)
    throw new UsageError(
      say(
        `Theo kế hoạch này, đơn vị ${without.join(', ')} không phải lập biểu.`,
        `By this plan the unit ${without.join(', ')} has no form to fill.`,
      ),
    );
  if (plans.length === 0)
    throw new UsageError(
      say('Theo kế hoạch này, không đơn vị nào phải lập biểu.', 'By this plan no unit has a form to fill.'),
    );
}

/** What forms of the year before propose to this year's. */
interface Before {
  readonly read: readonly string[];
  /** Some of its files were of no use, which is said. */
  readonly isFaulty: boolean;
  with(plan: FormPlan): FormPlan;
}

async function proposalsOf(
  args: Arguments,
  target: { readonly chosen: ChosenPlan; readonly year: number },
  terminal: Terminal,
): Promise<Before> {
  const given = args.text('last-year');
  if (given === undefined) return { read: [], isFaulty: false, with: (plan) => plan };
  const { inputs, files } = await carryInputs([given], args, target, terminal);
  const complaints = files.flatMap((file) => complaintsOf(file));
  for (const [what, why] of complaints) terminal.complain(`${what}: ${terminal.text(why)}`);
  const proposed = new Map(
    files.flatMap(({ outcomes }) =>
      outcomes.flatMap((one) => (isCarried(one) ? [[unitAndForm(one.plan), one.plan.args.proposals] as const] : [])),
    ),
  );
  return {
    read: inputs.map(({ path: file }) => file),
    isFaulty: complaints.length > 0,
    with: (plan) => {
      const proposals = proposed.get(unitAndForm(plan));
      return proposals ? { ...plan, args: { ...plan.args, proposals } } : plan;
    },
  };
}

const unitAndForm = ({ args: { unit, form } }: FormPlan): string => `${unit.code} ${form}`;

function complaintsOf({ file, rejected, outcomes }: CarriedFile): readonly (readonly [string, Sentence])[] {
  const whole = rejected ? [[file, fileSentence(rejected)] as const] : [];
  const forms = outcomes.flatMap((one): readonly (readonly [string, Sentence])[] => {
    if (!isCarried(one)) return [[file, carryRefusalSentence(one.reason)]];
    return one.proposals === undefined ? [[file, NOT_BEFORE]] : [];
  });
  return [...whole, ...forms];
}

const NOT_BEFORE = say('Biểu không phải của năm liền trước.', 'The form is not of the year before.');
