import type { Cell } from '../../core/sheet/address';
import type { WorkbookPort } from '../../core/sheet/port';
import type { FileLoss } from '../../xlsx/open/fileLoss';
import type { FormFile } from '../../taskpane/paneServices';
import { archiveOf, modelBytes } from '../../browser/packing';
import { eachForm } from '../files/eachForm';
import { fileErrorText } from '../files/fileErrorText';
import { fileNameOf, withEnding } from '../files/fileName';
import { heavyParts } from '../files/heavyParts';
import { changeNotice, openedNotice } from '../files/openedNotice';
import { lostInPlace, stillToLose, type SavedFile } from '../files/savingLosses';
import { changedBytes, openBytes, type FileSource } from '../files/workbookBytes';
import { bookModel, loadModel } from '../grid/bookModel';
import type { Loss } from '../grid/convert/losses';
import type { AskMeaning } from '../grid/entry/pasteHook';
import type { Way } from '../grid/bookHistory';
import type { GridBook } from '../grid/gridBook';
import { blankSheet, emptyBook } from '../grid/modelBundle';
import type { PrintedPart } from '../grid/print/printSheets';
import { readSettings } from '../grid/settings';
import { withSheets } from '../grid/sheetBundle';
import type { Draft } from '../keep/draft';
import { WORDS, type Words } from '../strings/words';
import type { SessionServices } from './sessionServices';
import { FIRST, type Said, type SessionNotice, type SessionQuestion, type SessionState } from './sessionState';

const SAVING: Said = (words) => words.saving;

/** A change is kept this long after the last one. */
const KEEP_AFTER_MS = 1200;

type OpenBook = Awaited<ReturnType<typeof bookModel>>;

/** The work on the one workbook that is open in the grid: opening, saving, keeping what is unsaved. */
export class DocumentSession {
  private state: SessionState = FIRST;
  private readonly listeners = new Set<() => void>();
  private losses: readonly FileLoss[] = [];
  /** The file that is open, to change nothing in it but what was changed; absent for new work and drafts. */
  private source: FileSource | undefined;
  private changes = 0;
  private isDraftWaiting = false;
  private loading = false;
  private left = (): void => undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly book: GridBook,
    readonly port: WorkbookPort,
    private readonly services: SessionServices,
  ) {}

  private get words(): Words {
    return WORDS[this.services.language()];
  }

  /** A workbook stands in sight and nothing else is being done. */
  get isFree(): boolean {
    const { working, start, phase, question } = this.state;
    return phase === 'ready' && !start && working === undefined && !question;
  }

  readonly current = (): SessionState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The grid stands; unsaved work of an earlier visit comes back if the person wants it. */
  async begin(): Promise<void> {
    const draft = await this.services.drafts.read(this.services.now());
    this.show({ phase: 'ready' });
    if (draft) await this.offer(draft);
  }

  /** Unsaved work of another time or place: opened or deleted, as the person says. */
  async offer(draft: Draft): Promise<void> {
    this.isDraftWaiting = true;
    const fileName = draft.fileName === '' ? undefined : draft.fileName;
    const of = { kind: 'draft', fileName, kept: new Date(draft.kept) } as const;
    const choice = await this.ask<'open' | 'delete'>((answer) => ({ ...of, answer }));
    this.isDraftWaiting = false;
    if (choice === 'delete') await this.forget();
    else await this.reopen(draft, fileName);
  }

  private async reopen({ data, losses, source }: Draft, fileName: string | undefined): Promise<void> {
    try {
      this.book.replace(data, { followed: (way) => this.turned(way) });
    } catch {
      // Whoever may write to this browser's storage may have written it; the grid checks little.
      await this.close();
      return this.show({ notice: { intent: 'error', text: (words) => words.draftBroken } });
    }
    this.losses = losses;
    this.source = source?.bytes instanceof Uint8Array ? source : undefined;
    const notice: SessionNotice = { intent: 'info', text: (words) => words.restored };
    this.show({ start: false, changed: true, fileName, notice });
    this.services.opened(true);
  }

  /** The workbook before the draft holds no work; the draft is as it was left when it comes again. */
  private turned(way: Way): void {
    if (way === 'forth') return this.left();
    const { losses, source, state } = this;
    this.left = () => {
      this.losses = losses;
      this.source = source;
      this.show({ fileName: state.fileName, changed: true });
    };
    this.losses = [];
    this.source = undefined;
    clearTimeout(this.timer);
    this.show({ fileName: undefined, changed: false });
  }

  /** Puts the open workbook and what is kept of it away, without a question: the start page of a first visit. */
  async close(): Promise<void> {
    this.losses = [];
    this.source = undefined;
    await this.replaced(() => this.book.load(withSheets(emptyBook('new'), [{ bundle: blankSheet() }])));
    this.show({ start: true, changed: false, fileName: undefined, notice: undefined });
  }

  /** The person, or the add-in for the person, changed the workbook. */
  touched(): void {
    // A workbook that has just come is still being laid out by the grid.
    if (this.loading) return;
    this.changes += 1;
    const notice = this.state.changed ? undefined : changeNotice(this.losses);
    if (!this.state.changed || this.state.start)
      this.show({ changed: true, start: false, ...(notice ? { notice } : {}) });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep(), KEEP_AFTER_MS);
  }

  /** The cell that is chosen, what is being typed taken in first; undefined where none is. */
  async at(): Promise<Cell | undefined> {
    await this.book.data('change');
    const range = this.book.workbook.getActiveRange();
    return range ? { row: range.getRow(), col: range.getColumn() } : undefined;
  }

  showStart(start: boolean): void {
    this.show({ start });
  }

  tell(notice: SessionNotice | undefined): void {
    this.show({ notice });
  }

  /**
   * A new, empty workbook in place of the open one; asks first when work would be lost, unless whoever asks has kept it.
   * Whether it stands.
   */
  async fresh(isKept = false): Promise<boolean> {
    if (!isKept && !(await this.mayLeave())) return false;
    if (this.state.fileName !== undefined || this.state.changed) await this.close();
    this.show({ start: false, changed: false, fileName: undefined, notice: undefined });
    return true;
  }

  /** Opens a file in place of the open workbook; asks first when work would be lost. */
  async open(file: File): Promise<void> {
    if (!(await this.mayLeave())) return;
    await this.work(
      (words) => words.opening(file.name),
      file.name,
      async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const opened = await openBytes(bytes, file.name);
        this.losses = opened.losses;
        this.source = undefined;
        let isForm = false;
        await this.replaced(() => {
          isForm = loadModel(this.book, opened.model, opened.settings);
        }, true);
        const { sheets } = await bookModel(this.book);
        this.source = { bytes, name: file.name, sheets, settings: this.settings };
        this.show({
          start: false,
          changed: false,
          fileName: file.name,
          notice: openedNotice({
            name: file.name,
            isForm,
            losses: opened.losses,
            heavy: heavyParts(opened.model.sheets),
          }),
        });
      },
    );
  }

  private async replaced(load: () => void, isFile = false): Promise<void> {
    this.loading = true;
    try {
      load();
      await this.forget();
    } finally {
      this.loading = false;
    }
    this.services.opened(isFile);
  }

  /** Saves what there is, the entry in hand too, unless something else is being done. */
  async saveAll(): Promise<void> {
    if (!this.isFree) return;
    await this.book.data('change');
    await this.save();
  }

  /** Prints the sheet in front or every sheet, unless something else is being done. */
  async print(part: PrintedPart): Promise<void> {
    if (!this.isFree) return;
    await this.services.print(part);
  }

  /**
   * Writes the workbook as a download, under the given name or its own; names first what the file will not hold. Whether
   * it was saved.
   */
  async save(under?: string): Promise<boolean> {
    let saved = false;
    const { changes } = this;
    await this.work(SAVING, this.state.fileName ?? this.words.noFile, async () => {
      const now = await bookModel(this.book);
      const file = (await this.changedFile(now)) ?? (await this.wholeFile(now));
      if (!(await this.accepts(file.losses))) return;
      const named = under === undefined ? file.name : withEnding(under, file.name);
      await this.services.handOut.file({ name: named, kind: 'workbook', bytes: () => Promise.resolve(file.bytes) });
      // What the file does not hold is gone from now on; it was named once.
      this.losses = file.left;
      const { bytes } = file;
      this.source = { bytes, name: named, sheets: now.sheets, settings: this.settings };
      saved = true;
      const notice: SessionNotice = { intent: 'success', text: (words) => words.saved(named) };
      // Whoever typed on meanwhile still has work that no file holds.
      const changed = changes !== this.changes;
      this.show({ changed, fileName: named, notice });
      if (!changed) await this.forget();
    });
    return saved;
  }

  /** Saves forms as files of their own, several in an archive of that name; the open workbook stays as it is. */
  async saveEach(forms: readonly FormFile[], archive: string): Promise<void> {
    await this.work(SAVING, archive, async () => {
      const now = await bookModel(this.book);
      const file = (await this.changedFile(now)) ?? (await this.wholeFile(now));
      if (!(await this.accepts(file.losses))) return;
      const whole = { bytes: file.bytes, name: file.name, sheets: now.sheets, settings: this.settings };
      const files = await eachForm(whole, forms);
      const [only] = files;
      const bytes = files.length === 1 && only ? only[1] : await archiveOf(files);
      const kind = files.length === 1 ? 'workbook' : 'archive';
      await this.services.handOut.file({ name: archive, kind, bytes: () => Promise.resolve(bytes) });
      this.show({ notice: { intent: 'success', text: (words) => words.saved(archive) } });
    });
  }

  /** The open file with the changes in it; undefined where it must be written anew. */
  private async changedFile({ sheets, losses: unheld }: OpenBook): Promise<SavedFile | undefined> {
    const { source, settings } = this;
    const changed = source && (await changedBytes(source, { sheets, settings }));
    if (!source || !changed) return undefined;
    const { bytes } = changed;
    const losses = bytes === source.bytes ? [] : lostInPlace(this.losses, changed);
    const now = new Map(sheets.map(({ id, model }) => [id, model.name]));
    const names = source.sheets.flatMap(({ id, model }) => {
      const name = now.get(id);
      return name === undefined ? [] : [[model.name, name] as const];
    });
    const left = stillToLose(this.losses, changed, new Map(names));
    return { bytes, name: this.state.fileName ?? source.name, losses: [...losses, ...unheld], left };
  }

  /** The workbook written anew. */
  private async wholeFile({ model, losses }: OpenBook): Promise<SavedFile> {
    const name =
      this.state.fileName?.replace(/\.xlsm$/i, '.xlsx') ??
      (await fileNameOf(await this.port.snapshotAll(), this.services));
    return { bytes: await modelBytes(model, this.settings), name, losses: [...this.losses, ...losses], left: [] };
  }

  private get settings(): Readonly<Record<string, string>> {
    return readSettings(this.book.workbook.getCustomMetadata());
  }

  private async accepts(losses: readonly (FileLoss | Loss)[]): Promise<boolean> {
    if (losses.length === 0) return true;
    return (await this.ask<'go' | 'stay'>((answer) => ({ kind: 'losses', losses, answer }))) === 'go';
  }

  /** Runs something long under its own sentence; what it throws becomes a notice. */
  async work(working: Said, name: string, action: () => Promise<void>): Promise<void> {
    this.show({ working, notice: undefined });
    try {
      await action();
    } catch (error) {
      this.show({ notice: { intent: 'error', text: fileErrorText(error, name) } });
    } finally {
      this.show({ working: undefined });
    }
  }

  /** Changes the sentence of the work in hand. */
  progress(working: Said): void {
    this.show({ working });
  }

  /** What the mark means in pasted figures of two readings; undefined where nothing is to be pasted. */
  askMeaning(question: Parameters<AskMeaning>[0]): ReturnType<AskMeaning> {
    return this.ask((answer) => ({ kind: 'marks', ...question, answer }));
  }

  private async mayLeave(): Promise<boolean> {
    if (!this.state.changed) return true;
    const choice = await this.ask<'save' | 'drop' | 'stay'>((answer) => ({ kind: 'leave', answer }));
    return choice === 'save' ? this.save() : choice === 'drop';
  }

  private async ask<T>(question: (answer: (choice: T) => void) => SessionQuestion): Promise<T> {
    const choice = await new Promise<T>((resolve) => this.show({ question: question(resolve) }));
    this.show({ question: undefined });
    return choice;
  }

  /** Keeps what is unsaved, for the next visit. */
  async keep(): Promise<void> {
    const data = await this.book.data();
    // One place for one draft: what waits there is asked about first.
    if (!this.state.changed || this.isDraftWaiting) return;
    const { losses, source, services } = this;
    const [fileName, kept] = [this.state.fileName ?? '', services.now().toISOString()];
    await services.drafts.write({ fileName, kept, data, losses, ...(source ? { source } : {}) });
  }

  private async forget(): Promise<void> {
    clearTimeout(this.timer);
    await this.services.drafts.clear();
  }

  private show(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}
