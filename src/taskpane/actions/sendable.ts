import { catalogueOf } from '../../domain/catalogue/catalogues';
import { RETURNED, tokensIn } from '../../domain/returnToken';
import { requiredLeft } from '../../core/forms/entryProgress';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { EXPLANATIONS, explanationsOf } from '../../usecases/keptExplanations';
import type { Plans } from '../../usecases/programmeSource';
import type { SentForm } from '../../usecases/sending';
import type { SentFile } from '../../usecases/sendingTogether';
import type { WorkbookPort } from '../../core/sheet/port';
import type { FormFile } from '../paneServices';
import { chosenProgramme } from './setting';

/** How a checked form stands: with errors, of a plan nobody can tell its required cells from, with some blank, ready. */
export type Readiness = 'errors' | 'unknownPlan' | 'incomplete' | 'ready';

/** Whether a checked form can be sent, and what is in the way. */
export function readiness({ findings, entered }: CheckedForm): Readiness {
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  if (!entered) return 'unknownPlan';
  return requiredLeft(entered) === 0 ? 'ready' : 'incomplete';
}

/** The forms a unit can send; a line of an earlier summary is none. */
export function sendable(forms: readonly CheckedForm[]): readonly CheckedForm[] {
  return forms.filter((form) => form.via !== 'summary' && readiness(form) === 'ready');
}

/** The forms with the plan each is of, where it is known here. */
export function sentForms(forms: readonly CheckedForm[], plans: Plans): readonly SentForm[] {
  return forms.map(({ submission, unit }) => {
    const programme = chosenProgramme(plans, submission);
    return { submission, unit, programme, catalogue: catalogueOf(programme ?? {}, plans) };
  });
}

/** What the workbook keeps that goes along with its forms. */
interface WorkbookSettings {
  /** What its units explain. */
  readonly kept: string | undefined;
  /** Tokens of a returned copy whose page is gone. */
  readonly brought: string | undefined;
}

/** What the open workbook keeps for files of its forms. */
export async function keptForFiles(port: WorkbookPort): Promise<WorkbookSettings> {
  return { kept: await port.readSetting(EXPLANATIONS), brought: await port.readSetting(RETURNED) };
}

/**
 * The files of forms, each with what its unit explains and with nobody else's explanations; one that was returned with
 * the tokens of its copy, whose page stays behind.
 */
export function formFiles(
  files: readonly SentFile[],
  forms: readonly SentForm[],
  { kept, brought }: WorkbookSettings,
): readonly FormFile[] {
  return files.map((file) => {
    const form = forms.find(({ submission }) => submission.sheet === file.sheet);
    const own = form && explanationsOf(kept, form.submission);
    const returned = form?.submission.returned ?? tokensIn(brought ?? '');
    const tokens: FormFile['settings'] = returned.length === 0 ? {} : { [RETURNED]: returned.join(' ') };
    return { ...file, settings: { [EXPLANATIONS]: own ?? '{}', ...tokens } };
  });
}
