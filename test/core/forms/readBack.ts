import { readForms } from '../../../src/core/forms/readForms';
import type { FormArgs } from '../../../src/core/forms/buildForm';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { valueOf } from '../../../src/domain/figure';
import { isInput } from '../../../src/domain/plan/computeValues';
import type { Submission } from '../../../src/domain/submission';
import { readContext, specsOf } from './fixtures';
import { workbookOf } from './modelSnapshot';

/** What reading a sheet gives, with its findings as "rule variant severity". */
export function read(sheet: SheetSnapshot): { submission: Submission; rules: readonly string[] } {
  const outcome = readForms(workbookOf(sheet), readContext);
  const [form] = outcome.forms;
  if (!form) throw new Error(`no form: ${JSON.stringify(outcome.others)}`);
  return {
    submission: form.submission,
    rules: form.findings.map(({ rule, variant, severity }) => `${rule} ${variant} ${severity}`),
  };
}

/** Inputs as entries: "x" for not applicable, left out when blank. */
export function inputsOf(submission: Submission, of: FormArgs): ReadonlyMap<string, number | string | null> {
  const keys = new Set(
    specsOf(of)
      .filter(isInput)
      .map((spec) => spec.key),
  );
  const held = [...submission.values.values()].filter((value) => keys.has(value.element) && value.state !== 'blank');
  return new Map(
    held.map((value) => [value.element, value.state === 'notApplicable' ? 'x' : (valueOf(value) ?? null)]),
  );
}
