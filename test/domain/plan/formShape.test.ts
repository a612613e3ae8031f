import { FormShape, FormShapeCache, ShapeQuestion } from '../../../src/domain/plan/formShape';
import { formArgs } from '../../core/forms/fixtures';

const asked = formArgs();

describe('a form shape', () => {
  it('answers a question once for each thing it is about', () => {
    const told: string[] = [];
    const question = new ShapeQuestion((shape, about) => {
      told.push(about);
      return shape.specs.length;
    });
    const shape = new FormShapeCache().of(asked);
    expect([shape.answer(question), shape.answer(question), shape.answer(question, 'x')]).toEqual(
      Array.from({ length: 3 }, () => shape.specs.length),
    );
    expect(told).toEqual(['', 'x']);
  });

  it('keeps two questions apart that read alike', () => {
    const shape = new FormShape([]);
    const [one, two] = [1, 2].map((number) => new ShapeQuestion(() => number));
    expect([one && shape.answer(one), two && shape.answer(two)]).toEqual([1, 2]);
  });

  it('knows its elements, their parts and what several indicators share', () => {
    const shape = new FormShapeCache().of(asked);
    const parts = shape.parts('E01');
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((spec) => shape.spec(spec.key) === spec && shape.has(spec.key))).toBe(true);
    expect(shape.shared(['E01', 'E04'])).toEqual([undefined, ...parts.map((spec) => spec.part)]);
    expect(shape.shared(['E01', 'Z99'])).toEqual([]);
  });
});

describe('the cache of shapes', () => {
  it('gives the same shape for the same question and another one for another year, and none to another cache', () => {
    const shapes = new FormShapeCache();
    expect(shapes.of({ ...asked })).toBe(shapes.of(asked));
    expect(shapes.of({ ...asked, year: 2025 })).not.toBe(shapes.of(asked));
    expect(new FormShapeCache().of(asked)).not.toBe(shapes.of(asked));
  });

  it('forgets, when files name more days than a plan has kinds of form', () => {
    const shapes = new FormShapeCache();
    const first = shapes.of(asked);
    for (let day = 0; day < 256; day += 1)
      shapes.of({ ...asked, asOf: new Date(day * 86400000).toISOString().slice(0, 10) });
    expect(shapes.of(asked)).not.toBe(first);
  });
});
