import { FormShapeCache, type FormShape } from '../../../src/domain/plan/formShape';
import { LINES } from '../../../src/core/forms/layout/formLayout';
import type { FormLine } from '../../../src/core/forms/layout/lines';
import type { CodeTable } from '../../../src/core/forms/read/codeTable';
import { lineCode, locate } from '../../../src/core/forms/read/locate';
import { catalogue, programmes } from '../../support/plans';

/** The lines of a form some of whose lines hold no figure of their own. */
function shapeWithBareLines(): FormShape {
  const shapes = new FormShapeCache();
  for (const programme of programmes()) {
    for (const { kind, tier } of programme.owners) {
      const { from } = programme.years;
      const shape = shapes.of({
        programme,
        catalogue: catalogue(),
        form: '02a/CTXH-N',
        reporter: { kind, tier },
        year: from,
        asOf: `${from}-11-30`,
      });
      const lines = shape.answer(LINES);
      if (lines.some((line) => line.cells.length === 0) && lines.some((line) => line.cells.length > 0)) return shape;
    }
  }
  throw new Error('every line of every form holds figures');
}

/** A table that shows each line once, but for those of a code twice. */
function tableOf(lines: readonly FormLine[], twice: string): CodeTable {
  const rows = new Map(
    lines.map((line, i) => [lineCode(line), lineCode(line) === twice ? [i, i + 100] : [i]] as const),
  );
  return { codeCol: 2, labelCol: 1, noteCol: 10, columns: new Map(), rows, top: 0, bottom: 200, marked: undefined };
}

test('a copied line is noticed whether it holds figures or not', () => {
  const shape = shapeWithBareLines();
  const lines = shape.answer(LINES);
  for (const line of [lines.find(({ cells }) => cells.length === 0), lines.find(({ cells }) => cells.length > 0)]) {
    if (!line) throw new Error('no such line');
    const { twice } = locate(shape, new Map(), tableOf(lines, lineCode(line)));
    expect(twice.map((found) => found.line.code)).toContain(line.code);
  }
});
