import type { ElementValue, Place, Submission } from '../../domain/submission';
import type { CheckedFile, CheckedForm } from '../checkWorkbook';
import type { ValueLayout } from './valueLayout';

/** A submission without its values, which stand in the columns of the batch. */
export interface PackedSubmission extends Omit<Submission, 'values' | 'headerPlaces'> {
  /** Number of a layout known to both sides, and where its values start in the columns. */
  readonly layout: number;
  readonly start: number;
  readonly texts: readonly (readonly [number, string])[];
  readonly typed: readonly (readonly [number, string])[];
  readonly headerPlaces?: Readonly<Record<string, Place>>;
  /** Values that fit no column (cells of several files): as they are. */
  readonly unpacked?: readonly ElementValue[];
}

export type PackedForm = Omit<CheckedForm, 'submission'> & { readonly submission: PackedSubmission };

export type PackedFile<F extends CheckedFile> = Omit<F, 'forms'> & { readonly forms: readonly PackedForm[] };

/** Checked files on their way between threads: the figures of all of them in two columns of numbers. */
export interface PackedBatch<F extends CheckedFile> {
  readonly files: readonly PackedFile<F>[];
  /** Layouts the other side has not seen yet, in the order of their numbers. */
  readonly layouts: readonly ValueLayout[];
  readonly states: Uint8Array<ArrayBuffer>;
  readonly numbers: Float64Array<ArrayBuffer>;
}
