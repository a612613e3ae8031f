import { ShapeQuestion, type FormShape } from '../../../domain/plan/formShape';
import type { ElementSpec } from '../../../domain/plan/elements';
import { formLines } from './lines';
import type { FormLine } from './lines';

/** Elements and lines of one form, for one kind of reporter. */
export interface FormLayout {
  readonly shape: FormShape;
  readonly specs: readonly ElementSpec[];
  readonly lines: readonly FormLine[];
}

/** Lines of a form that has a line for each figure, in print order. */
export const LINES = new ShapeQuestion((shape) => formLines(shape.specs));

/** The layout of a form of lines, which belong to its shape, so all units that share the shape share them. */
export function formLayout(shape: FormShape): FormLayout {
  return { shape, specs: shape.specs, lines: shape.answer(LINES) };
}
