import { faultWorkbooks, type FaultWorkbook } from '../../src/usecases/faultyForms';
import type { FormPlan } from '../../src/usecases/makeForms';
import { plansOf } from './reading';

let all: Promise<readonly FaultWorkbook[]> | undefined;

/** The first commune and the departments: a commune more breaks no other rule. */
function oneOfEach(plans: readonly FormPlan[]): readonly FormPlan[] {
  const first = plans.find(({ args }) => args.unit.level === 'commune');
  return plans.filter((plan) => plan === first || plan.args.unit.level === 'department');
}

/** A form of Đồng Nai 2024 that breaks a rule. The faults of all rules are tried once a test file. */
export async function faultOf(rule: string): Promise<FaultWorkbook> {
  all ??= plansOf('dong-nai-2021-2030', 2024).then((plans) => faultWorkbooks(oneOfEach(plans), '1'));
  const fault = (await all).find((workbook) => workbook.fault.rule === rule);
  if (!fault) throw new Error(`no fault of ${rule}`);
  return fault;
}
