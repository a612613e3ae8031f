import type { Place, Submission } from '../../domain/submission';
import type { CheckedFile, CheckedForm } from '../checkWorkbook';
import type { PackedBatch, PackedForm, PackedSubmission } from './packedBatch';
import { PackedValues } from './packedValues';
import { IndexedLayout } from './valueLayout';

const NO_TEXTS: ReadonlyMap<number, string> = new Map();

/**
 * Gives back what a `Packer` packed, every figure in the place and state it had; batches in the order they were packed.
 * A message brings a copy of its own of each text, and a form names its file and sheet a dozen times: those become one.
 */
export class Unpacker {
  private readonly layouts: IndexedLayout[] = [];
  /** Names that thousands of forms have in common: of sheets and programmes. */
  private readonly names = new Map<string, string>();

  unpack<F extends CheckedFile>(batch: PackedBatch<F>): readonly F[] {
    for (const layout of batch.layouts) this.layouts.push(new IndexedLayout(layout));
    // What a file has besides its forms went through as it was.
    return batch.files.map(
      (file) => ({ ...file, forms: file.forms.map((form) => this.form(form, file.file, batch)) }) as unknown as F,
    );
  }

  private form(form: PackedForm, file: string, batch: Columns): CheckedForm {
    const submission = this.submission(form.submission, file, batch);
    const findings = form.findings.map((finding) => ({ ...finding, place: placeIn(submission, finding.place) }));
    return { ...form, submission, findings, arrivedInSheet: oneOf(form.arrivedInSheet, submission.sheet) };
  }

  private submission(packed: PackedSubmission, file: string, batch: Columns): Submission {
    const { layout, start, texts, typed, unpacked, headerPlaces, ...rest } = packed;
    const [sheet, programme] = [this.common(rest.sheet), this.common(rest.programme)];
    const head = { ...rest, file: oneOf(rest.file, file), sheet, programme };
    const places =
      headerPlaces && Object.entries(headerPlaces).map(([field, at]) => [field, placeIn(head, at)] as const);
    const whole = { ...head, ...(places ? { headerPlaces: Object.fromEntries(places) } : {}) };
    if (unpacked) return { ...whole, values: new Map(unpacked.map((value) => [value.element, value])) };
    const known = this.layouts[layout];
    if (!known) throw new Error(`a batch names layout ${layout}, which no batch before it brought`);
    const columns = {
      states: batch.states,
      numbers: batch.numbers,
      start,
      texts: texts.length === 0 ? NO_TEXTS : new Map(texts),
      typed: typed.length === 0 ? NO_TEXTS : new Map(typed),
    };
    return { ...whole, values: new PackedValues(known, columns, head.file, head.sheet) };
  }

  private common(name: string): string {
    const known = this.names.get(name);
    if (known === undefined) this.names.set(name, name);
    return known ?? name;
  }
}

type Columns = Pick<PackedBatch<CheckedFile>, 'states' | 'numbers'>;

/** The second of two equal texts, else the first. */
function oneOf(text: string, kept: string): string {
  return text === kept ? kept : text;
}

function placeIn({ file, sheet }: Pick<Submission, 'file' | 'sheet'>, place: Place): Place {
  return { file: oneOf(place.file, file), sheet: oneOf(place.sheet, sheet), cell: place.cell };
}
