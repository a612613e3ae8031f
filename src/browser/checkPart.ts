import type { PickedFile } from '../taskpane/paneServices';
import type { EntryRange } from './checkPicked';
import { isArchive } from './archiveName';

/** Workbooks of an archive that are checked at one go; the next ones may go to another worker. */
const AT_ONE_GO = 20;
/** A larger archive stays with one worker: each one that opens it holds all of it. */
const LARGEST_SHARED = 64 * 1024 * 1024;

/** A picked file, or some of an archive's workbooks, for one worker; knows how far the worker came. */
export class CheckPart {
  private given = 0;
  private inHand = '';

  private constructor(
    readonly file: PickedFile,
    /** Place of the file among the picked ones. */
    readonly index: number,
    private readonly from: number,
    private to: number,
    /** Whether `to` is a workbook that is there, or only as far as this part may go. */
    private isCounted: boolean,
  ) {}

  /** A file of which nothing is known yet. */
  static of(file: PickedFile, index: number): CheckPart {
    if (!isArchive(file)) return new CheckPart(file, index, 0, 1, true);
    return new CheckPart(file, index, 0, file.content.size > LARGEST_SHARED ? Infinity : AT_ONE_GO, false);
  }

  /** The archive turned out to hold so many workbooks: gives the further parts. */
  found(workbooks: number): readonly CheckPart[] {
    const step = this.to;
    this.to = Math.min(step, workbooks);
    this.isCounted = true;
    const further: CheckPart[] = [];
    for (let from = step; from < workbooks; from += step) {
      further.push(new CheckPart(this.file, this.index, from, Math.min(from + step, workbooks), true));
    }
    return further;
  }

  reads(workbook: string): void {
    this.inHand = workbook;
  }

  /** One workbook is done; gives its place in the file. */
  gave(): number {
    this.inHand = '';
    this.given += 1;
    return this.from + this.given - 1;
  }

  /** The workbook in hand; the file itself before one is. */
  get name(): string {
    return this.inHand === '' ? this.file.name : this.inHand;
  }

  /** What is still to be checked; undefined when nothing is, or when the archive could not even be opened. */
  get left(): EntryRange | undefined {
    const from = this.from + this.given;
    return from >= this.to || (!this.isCounted && this.given > 0) ? undefined : { from, to: this.to };
  }
}
