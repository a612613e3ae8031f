import type { Submission } from '../../core/model/submission';
import type { CheckedFile, CheckedForm } from '../checkWorkbook';
import type { PackedBatch, PackedForm, PackedSubmission } from './packedBatch';
import { PackedValues } from './packedValues';
import { IndexedLayout } from './valueLayout';

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/** Gives back what a `Packer` packed, every figure in the place and state it had; batches in the order they were packed. */
export class Unpacker {
  private readonly layouts: IndexedLayout[] = [];

  unpack<F extends CheckedFile>(batch: PackedBatch<F>): readonly F[] {
    for (const layout of batch.layouts) this.layouts.push(new IndexedLayout(layout));
    // What a file has besides its forms went through as it was.
    return batch.files.map(
      (file) => ({ ...file, forms: file.forms.map((form) => this.form(form, batch)) }) as unknown as F,
    );
  }

  private form(form: PackedForm, batch: Columns): CheckedForm {
    return { ...form, submission: this.submission(form.submission, batch) };
  }

  private submission(packed: PackedSubmission, batch: Columns): Submission {
    const { layout, start, texts, typed, unpacked, ...rest } = packed;
    if (unpacked) return { ...rest, values: new Map(unpacked.map((value) => [value.element, value])) };
    const known = this.layouts[layout];
    if (!known) throw new Error(`a batch names layout ${layout}, which no batch before it brought`);
    const columns = {
      states: batch.states.subarray(start, start + known.keys.length),
      numbers: batch.numbers.subarray(start, start + known.keys.length),
      texts: texts.length === 0 ? NO_TEXTS : new Map(texts),
      typed: typed.length === 0 ? NO_TEXTS : new Map(typed),
    };
    return { ...rest, values: new PackedValues(known, columns, rest.file, rest.sheet) };
  }
}

type Columns = Pick<PackedBatch<CheckedFile>, 'states' | 'numbers'>;
