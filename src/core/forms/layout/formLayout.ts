import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import type { ElementSpec } from '../../../domain/plan/elements';
import { isRowForm, type FormId } from '../../../domain/submission';
import { formLines } from './lines';
import type { FormLine } from './lines';

/** Elements and lines of one form, for one kind of reporter. */
export interface FormLayout {
  readonly shape: FormShape;
  readonly specs: readonly ElementSpec[];
  /** None where units are the rows. */
  readonly lines: readonly FormLine[];
}

/** Lines of a form that has a line for each figure, in print order. */
export const LINES = new ShapeQuestion((shape) => formLines(shape.specs));

/** The layout of a form. The lines belong to its shape, so all units that share the shape share them. */
export function formLayout(form: FormId, shape: FormShape): FormLayout {
  return { shape, specs: shape.specs, lines: isRowForm(form) ? [] : shape.answer(LINES) };
}
