import type { WorkbookPort } from '../../core/sheet/port';
import { checkWorkbook, type CheckSetting } from '../../usecases/checkWorkbook';
import type { Choice } from '../paneServices';
import { isChosen, majorityOf } from './majority';

/**
 * What the forms of the open workbook say should be chosen: plan and year of most of them, and the unit where they are
 * of one. `none` where there is no form; undefined where there are only forms of plans nobody here has.
 */
export async function formsOfOpened(
  port: WorkbookPort,
  setting: CheckSetting,
  chosen: Choice,
): Promise<Partial<Choice> | 'none' | undefined> {
  const { forms } = await checkWorkbook(await port.snapshotAll(), setting);
  if (forms.length === 0) return 'none';
  const submissions = forms.map(({ submission }) => submission);
  const most = majorityOf(submissions, (id) => setting.programmes.some((plan) => plan.id === id));
  if (!most) return undefined;
  const units = new Set(submissions.map(({ unit }) => unit.code));
  const [unit = ''] = units.size === 1 ? units : [];
  return isChosen(most, chosen) ? { unit } : { programme: most.programme, year: most.year, unit, root: '' };
}
