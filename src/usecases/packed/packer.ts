import { numberOf, textOf, type Figure } from '../../domain/figure';
import type { ElementValue, Submission } from '../../domain/submission';
import type { CheckedFile, CheckedForm } from '../checkWorkbook';
import type { PackedBatch, PackedFile, PackedForm, PackedSubmission } from './packedBatch';
import { KIND } from './packedValues';
import type { ValueLayout } from './valueLayout';

/** Layouts that are looked through for a match before a new one is made; files of one form share theirs. */
const LAYOUTS_TRIED = 24;

/** Packs checked files for another thread or for keeping; one packer speaks to one `Unpacker`, batch after batch. */
export class Packer {
  private readonly layouts: ValueLayout[] = [];
  private told = 0;

  /** The files of one batch; their figures and forms as they are, see `Unpacker`. */
  pack<F extends CheckedFile>(files: readonly F[]): PackedBatch<F> {
    const size = files.reduce((sum, file) => sum + figuresIn(file), 0);
    const states = new Uint8Array(size);
    const numbers = new Float64Array(size);
    let start = 0;
    const packed = files.map((file): PackedFile<F> => {
      const forms = file.forms.map((form) => {
        const into = { states, numbers, start };
        start += form.submission.values.size;
        return this.packForm(form, into);
      });
      return { ...file, forms };
    });
    const layouts = this.layouts.slice(this.told);
    this.told = this.layouts.length;
    return { files: packed, layouts, states, numbers };
  }

  private packForm(form: CheckedForm, into: Columns): PackedForm {
    return { ...form, submission: this.packSubmission(form.submission, into) };
  }

  private packSubmission(submission: Submission, into: Columns): PackedSubmission {
    const { values, headerPlaces, ...rest } = submission;
    const head = { ...rest, ...(headerPlaces ? { headerPlaces: { ...headerPlaces } } : {}), start: into.start };
    const all = [...values.values()];
    if (!all.every((value) => fitsColumns(value, submission))) {
      return { ...head, layout: -1, texts: [], typed: [], unpacked: all };
    }
    const texts: [number, string][] = [];
    const typed: [number, string][] = [];
    all.forEach((value, at) => {
      into.states[into.start + at] = kindOf(value);
      const number = numberOf(value);
      if (number !== undefined) into.numbers[into.start + at] = number;
      const text = textOf(value);
      if (text !== undefined) texts.push([at, text]);
      if (value.typed !== undefined) typed.push([at, value.typed]);
    });
    return { ...head, layout: this.layoutOf(all), texts, typed };
  }

  private layoutOf(values: readonly ElementValue[]): number {
    const first = Math.max(0, this.layouts.length - LAYOUTS_TRIED);
    for (let i = this.layouts.length - 1; i >= first; i--) if (hasLayout(values, this.layouts[i])) return i;
    const cells = values.map((value) => value.place.cell);
    const computed = values.map((value) => value.computed === true);
    this.layouts.push({ keys: values.map((value) => value.element), cells, computed });
    return this.layouts.length - 1;
  }
}

interface Columns {
  readonly states: Uint8Array;
  readonly numbers: Float64Array;
  readonly start: number;
}

function figuresIn(file: CheckedFile): number {
  return file.forms.reduce((sum, form) => sum + form.submission.values.size, 0);
}

function hasLayout(values: readonly ElementValue[], layout: ValueLayout | undefined): boolean {
  if (layout?.keys.length !== values.length) return false;
  return values.every(
    (value, at) =>
      layout.keys[at] === value.element &&
      layout.cells[at] === value.place.cell &&
      layout.computed[at] === (value.computed === true),
  );
}

/** Whether the columns have room for all of a value: they know one file and sheet, and not what a held figure was. */
function fitsColumns({ state, place }: ElementValue, { file, sheet }: Submission): boolean {
  return place.file === file && place.sheet === sheet && state !== 'held';
}

function kindOf(figure: Figure): number {
  if (figure.state === 'value') return typeof figure.value === 'string' ? KIND.text : KIND.number;
  return figure.state === 'held' ? KIND.blank : KIND[figure.state];
}
