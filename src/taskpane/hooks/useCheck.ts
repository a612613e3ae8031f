import type { Language } from '../../domain/texts/language';
import { useCallback, useEffect, useRef, useState } from 'react';
import { messageOf } from '../../usecases/messages';
import type { Finding } from '../../domain/finding';
import { parseCell } from '../../core/sheet/address';
import type { WorkbookPort } from '../../core/sheet/port';
import type { CheckedForm } from '../../usecases/checkWorkbook';
import { LastYear } from '../../usecases/lastYear';
import { checkOpen, marksOf, type CheckOutcome } from '../actions/checkOpen';
import { Explanations } from '../actions/explanations';
import { oneAtATime } from '../actions/oneAtATime';
import { severityCounts } from '../actions/severityCounts';
import { checkSetting } from '../actions/setting';
import { usePane, usePlans, type PaneWork } from '../paneContext';
import { useTask } from './useTask';

/** Typing stops for this long before the sheet is checked again, milliseconds. */
const PAUSE = 700;

/** Everything the check page does to the open workbook. */
export function useCheck() {
  const { services, strings, language, tell, work, keep } = usePane();
  const plans = usePlans();
  const { port, assets } = services;
  const task = useTask();
  const [scope, setScope] = useState<CheckOutcome['scope']>(work.checked?.scope ?? 'active');
  const [marked, setMarked] = useState(false);
  const [live, setLive] = useState(true);
  const explanations = useRef<Explanations>(undefined);

  const known = useCallback(async () => (explanations.current ??= await Explanations.read(port)), [port]);
  const { lastYear } = work;
  const look = useCallback(
    async (sheet?: string) => {
      const compared = lastYear ? { lastYear: new LastYear(lastYear) } : {};
      const setting = { ...checkSetting(plans, assets), ...compared };
      const outcome = await checkOpen(port, setting, scope, await known(), sheet);
      keep({ checked: outcome, ...enteredIn(outcome) });
      if (marked) await markAgain(port, outcome, language);
      return outcome;
    },
    [port, plans, assets, scope, known, keep, marked, language, lastYear],
  );

  const run = (): Promise<void> =>
    task.run(strings.check.running, async () => {
      const { forms } = await look();
      const { error, warning } = severityCounts(forms);
      if (forms.length > 0)
        tell({ intent: error > 0 ? 'warning' : 'success', text: strings.check.result(error, warning) });
    });

  const checked = work.checked;
  const sheet = checked?.scope === 'active' ? checked.forms[0]?.submission.sheet : undefined;
  useRecheck(live && checked !== undefined && checked.forms.length > 0, sheet, look);

  const compared = useRef(lastYear);
  useEffect(() => {
    if (compared.current === lastYear) return;
    compared.current = lastYear;
    // A cell still open for editing refuses; the next check compares.
    void look(sheet).catch(() => undefined);
  }, [lastYear, look, sheet]);

  const explain = (form: CheckedForm, finding: Finding, text: string): Promise<void> =>
    task.run(strings.check.save, async () => {
      explanations.current = await (await known()).adding(port, form.submission, finding, text);
      await look(sheet);
    });

  const goToCell = (finding: Finding): Promise<void> =>
    task.run(strings.check.goTo(finding.place.cell), () =>
      port.activate(finding.place.sheet, parseCell(finding.place.cell)),
    );

  const mark = (on: boolean): Promise<void> =>
    task.run(strings.check.marks, async () => {
      setMarked(on);
      if (on && checked) await markAgain(port, checked, language);
      else await port.clearMarks();
    });

  return { checked, scope, setScope, run, look, explain, goToCell, mark, marked, live, setLive, task };
}

async function markAgain(port: WorkbookPort, { forms }: CheckOutcome, language: Language): Promise<void> {
  await port.mark(marksOf(forms, (finding) => messageOf(finding, language)));
}

/** Checks again when the person changed a checked sheet and then paused. */
function useRecheck(on: boolean, sheet: string | undefined, look: (sheet?: string) => Promise<unknown>): void {
  const { services } = usePane();
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    if (!on) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A check waits while a cell is being edited; what changes meanwhile is one check more, not one each.
    const check = oneAtATime(() => latest.current(sheet).catch(() => undefined));
    const listening = services.port.onChange((change) => {
      if (sheet !== undefined && change.sheet !== sheet) return;
      clearTimeout(timer);
      timer = setTimeout(check, PAUSE);
    });
    return () => {
      clearTimeout(timer);
      void listening.then((stop) => stop()).catch(() => undefined);
    };
  }, [on, sheet, services]);
}

/** How far the one form on the open sheet is, known from the check; nothing to say of several. */
function enteredIn({ scope, forms }: CheckOutcome): Pick<PaneWork, 'entered'> {
  const [form] = forms;
  return scope === 'active' && forms.length === 1 && form?.via === 'form' ? { entered: form.entered } : {};
}
