import { useState } from 'react';
import type { WorkbookModel } from '../../core/sheet/model';
import type { WorkbookSnapshot } from '../../core/sheet/snapshot';
import { filled, type Sentence } from '../../domain/texts/sentence';
import { carriedForm, type CarryOutcome } from '../../usecases/carryForms';
import { carryRefusalSentence } from '../../usecases/carryWords';
import type { MendOutcome } from '../../usecases/mendForms';
import { mendRefusals } from '../../usecases/mendRefusals';
import { mendRefusalSentence } from '../../usecases/mendWords';
import type { Submission } from '../../domain/submission';
import { carriedFrom, mendedOn, mendInPlace } from '../actions/renewForms';
import { checkSetting, programmeOf } from '../actions/setting';
import { HANDED } from '../actions/handed';
import { usePane, usePlans } from '../paneContext';
import { useTask } from './useTask';

/** What would be done with a form, before anything is. */
export type RenewPreview =
  | { readonly kind: 'refused'; readonly why: Sentence }
  | { readonly kind: 'sound' }
  | { readonly kind: 'carry'; readonly carried: Extract<CarryOutcome, { kind: 'carried' }> }
  | {
      readonly kind: 'mend';
      readonly mending: Extract<MendOutcome, { kind: 'mended' }>;
      readonly before: WorkbookSnapshot;
    };

/** Making new forms of open ones: carried over, for the next year, mended; each is shown before it is done. */
export function useRenew(lookAgain: (sheet: string) => Promise<unknown>) {
  const { services, strings, language, tell, choose } = usePane();
  const { port } = services;
  const plans = usePlans();
  const task = useTask();
  const [preview, setPreview] = useState<RenewPreview>();
  const setting = () => checkSetting(plans, services.assets);
  const words = strings.renew;

  const carry = ({ sheet, programme: id }: Submission, year: number): Promise<void> =>
    task.run(words.looking, async () => {
      const programme = programmeOf(plans, id);
      const outcome = await carriedFrom(await port.snapshotAll(), sheet, { ...setting(), programme, year });
      if (!outcome) setPreview({ kind: 'sound' });
      else if (outcome.kind === 'refused') setPreview({ kind: 'refused', why: carryRefusalSentence(outcome.reason) });
      else setPreview({ kind: 'carry', carried: outcome });
    });

  const mend = ({ sheet }: Submission): Promise<void> =>
    task.run(words.looking, async () => {
      const before = await port.snapshotAll();
      const outcome = await mendedOn(before, sheet, setting());
      if (outcome?.kind === 'refused') setPreview({ kind: 'refused', why: mendRefusalSentence(outcome.reason) });
      else if (outcome?.kind !== 'mended') setPreview({ kind: 'sound' });
      else setPreview({ kind: 'mend', mending: outcome, before });
    });

  /** A workbook of its own, in place of the open one where the page holds one, else handed to whoever opens files here. */
  const open = async (book: WorkbookModel, name: string, said: string): Promise<boolean> => {
    if (!services.freshWorkbook) {
      const bytes = () => services.workbookBytes(book);
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes });
      tell({
        intent: HANDED[handed],
        text: handed === 'refused' || handed === 'doubtful' ? words.notHanded(name) : strings.handedOver[handed](name),
      });
      return false;
    }
    if (!(await services.freshWorkbook(false))) return false;
    const [first = ''] = await port.insert(book.sheets, []);
    tell({ intent: 'success', text: `${words.made(first)}${said === '' ? '' : ` ${said}`}` });
    return true;
  };

  const take = async (shown: RenewPreview): Promise<void> => {
    if (shown.kind === 'carry') {
      const { plan, left } = shown.carried;
      const said = left.length > 0 ? words.leftOn : '';
      const { programme, year, unit } = plan.args;
      if (await open(carriedForm(shown.carried), plan.fileName, said))
        choose({ programme: programme.id, year, unit: unit.code, root: '' });
    } else if (shown.kind === 'mend') {
      const { sheet } = shown.mending;
      const isMended = await mendInPlace(port, shown.mending, shown.before, setting());
      await lookAgain(sheet);
      if (isMended) tell({ intent: 'success', undo: true, text: words.mended(sheet) });
      else tell({ intent: 'error', text: filled(mendRefusals.otherFigures, {})[language] });
    }
  };

  const answer = (isWanted: boolean): void => {
    const shown = preview;
    setPreview(undefined);
    if (isWanted && shown) void task.run(words.making, () => take(shown));
  };
  return { carry, mend, preview, show: setPreview, answer, task };
}

export type Renewing = ReturnType<typeof useRenew>;
