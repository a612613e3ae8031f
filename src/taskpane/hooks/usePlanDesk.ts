import { useMemo, useSyncExternalStore } from 'react';
import { asciiWords } from '../../core/forms/fileName';
import { parseCell } from '../../core/sheet/address';
import type { WorkbookModel } from '../../core/sheet/model';
import { usedVersion, type KeptPlan } from '../../domain/plan/keptPlans';
import type { Programme } from '../../domain/plan/programme';
import { shortPlanName } from '../../domain/plan/shortPlanName';
import { newBook, type NewBookAsk } from '../../usecases/newBook';
import { reasonText } from '../../usecases/reasonText';
import { PlanDesk, type OpenBook } from '../actions/planDesk';
import { treesOf, yearWithin } from '../actions/setting';
import { usePane } from '../paneContext';
import type { PickedFile } from '../paneServices';
import { useInsert } from './useInsert';
import { useTask } from './useTask';

/** Everything the page of plans shows and does. */
export function usePlanDesk() {
  const { services, strings, language, choice, choose, keep, tell, work, goTo } = usePane();
  const words = strings.plans;
  const task = useTask();
  const inserting = useInsert();
  const desk = useDesk();
  useSyncExternalStore(services.plans.subscribe, services.plans.text);

  const show = (book: OpenBook | undefined): OpenBook | undefined => {
    keep({ book });
    return book;
  };

  /** An empty workbook where the host has one; a plan book that is open is kept first and nobody is asked. */
  const putAway = async (): Promise<boolean> => {
    if (!services.freshWorkbook) return true;
    return services.freshWorkbook((await desk.check())?.isKept === true);
  };

  /** Puts a book where the person works on it; false when they said no. */
  const stand = async (book: WorkbookModel): Promise<boolean> => {
    if (!(await putAway())) return false;
    return (await inserting.insert(book.sheets)) !== undefined;
  };

  const check = (): Promise<void> =>
    task.run(words.book.checking, async () => {
      if (!show(await desk.check())) tell({ intent: 'warning', text: words.book.none });
    });

  const make = (ask: NewBookAsk | undefined): Promise<void> =>
    task.run(words.fresh.making, async () => {
      const book = ask && (await newBook(ask, services.programmes));
      if (!book) return tell({ intent: 'warning', text: words.fresh.impossible });
      if (!(await stand(book))) return;
      show(await desk.begin());
      void services.kept?.askToLast();
      tell({ intent: 'success', text: words.book.made });
    });

  const open = (entry: KeptPlan): Promise<void> =>
    task.run(words.fresh.making, async () => {
      const book = await desk.book(entry);
      if (!book || !(await stand(book))) return;
      show(await desk.continue(entry));
      tell({ intent: 'info', text: words.book.draftOpened });
    });

  /** A book from a file: opened where the host can, else its sheets join the open workbook. */
  const openFile = (file: PickedFile): Promise<void> =>
    task.run(words.fresh.making, async () => {
      if (services.openFile) {
        await services.openFile(file);
        if (!show(await desk.check())) tell({ intent: 'warning', text: words.fresh.notBook(file.name) });
        return;
      }
      const workbook = await services.readFile?.(file);
      if (!workbook) return;
      if ('code' in workbook) return tell({ intent: 'error', text: `${file.name}: ${reasonText(workbook, language)}` });
      const book = await desk.bookIn(workbook);
      if (!book) return tell({ intent: 'warning', text: words.fresh.notBook(file.name) });
      if (await stand(book)) show(await desk.begin());
    });

  const publish = (book: OpenBook): Promise<void> =>
    task.run(words.book.publishing, async () => {
      const programme = book.publication?.plan.programme;
      if (!programme) return;
      if (!(await desk.publish(book))) return tell({ intent: 'error', text: words.notKept });
      void services.kept?.askToLast();
      show(await desk.check());
      chooseProgramme(programme);
      tell({ intent: 'success', text: words.book.published(shortPlanName(programme), programme.version) });
    });

  /** From now on the plan of every page. */
  const chooseProgramme = (programme: Pick<Programme, 'id' | 'years'>, unit = ''): void =>
    choose({ programme: programme.id, year: yearWithin(programme, choice.year), unit, root: '' });

  /** On to the forms of the plan, in a workbook of their own. */
  const toForms = (): Promise<void> =>
    task.run(words.book.checking, async () => {
      if (await putAway()) goTo('forms');
    });

  const use = (programme: Programme, unit = ''): void => {
    chooseProgramme(programme, unit);
    tell({ intent: 'success', text: words.used(shortPlanName(programme)) });
  };

  /** The national plan of a unit, and where it is for one of its reporters that one too. */
  const useFramed = (programme: Programme, reporter = ''): void => {
    if (!desk.useFramed(programme.id)) return tell({ intent: 'error', text: words.notKept });
    use(programme, reporter === programme.unit.code ? '' : reporter);
  };

  const goBack = (entry: KeptPlan, version: number): void =>
    desk.goBack(entry, version)
      ? tell({ intent: 'success', text: words.wentBack(version) })
      : tell({ intent: 'error', text: words.notKept });

  const remove = (entry: KeptPlan): void =>
    desk.remove(entry)
      ? tell({ intent: 'success', text: words.removed(entry.name) })
      : tell({ intent: 'error', text: words.notKept });

  const removeFramed = (programme: Programme): void => {
    if (desk.removeFramed(programme.id)) tell({ intent: 'success', text: words.removed(shortPlanName(programme)) });
  };

  const exportBook = (entry: KeptPlan): Promise<void> =>
    task.run(words.fresh.making, async () => {
      const used = usedVersion(entry);
      const book = used ? await desk.publishedBook(entry) : await desk.book(entry);
      const name = `so-ke-hoach_${asciiWords(entry.name)}${used ? `_ban-${used.version}` : ''}.xlsx`;
      if (!book) return;
      const bytes = (): Promise<Uint8Array> => services.workbookBytes(book);
      const handed = await services.handOut.file({ name, kind: 'workbook', bytes });
      const isSure = handed !== 'doubtful' && handed !== 'refused';
      const intent = handed === 'saved' || handed === 'offered' ? 'success' : isSure ? 'info' : 'warning';
      tell({ intent, text: isSure ? strings.handedOver[handed](name) : words.notExported(name) });
    });

  const goToCell = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): Promise<void> =>
    task.run(words.book.goTo(cell), () => services.port.activate(sheet, parseCell(cell)));

  return {
    task,
    question: inserting.question,
    book: work.book,
    kept: services.plans.read(),
    desk,
    check,
    make,
    open,
    openFile,
    publish,
    use,
    useFramed,
    goBack,
    remove,
    removeFramed,
    exportBook,
    goToCell,
    toForms,
  };
}

export type PlanDeskActions = ReturnType<typeof usePlanDesk>;

function useDesk(): PlanDesk {
  const { services } = usePane();
  const { port, programmes, plans, assets } = services;
  return useMemo(
    () => new PlanDesk({ port, programmes, plans, trees: treesOf(assets), now: () => new Date() }),
    [port, programmes, plans, assets],
  );
}
