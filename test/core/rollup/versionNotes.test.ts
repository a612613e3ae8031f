import { versionNotes } from '../../../src/core/rollup/versionNotes';
import { figureOf, NOT_ASKED, type Figure } from '../../../src/domain/figure';
import type { ElementKey } from '../../../src/domain/ids';
import { placed, type Submission } from '../../../src/domain/submission';
import { catalogue } from '../../support/plans';
import { planVersions } from '../../support/planVersions';
import { filled, smallTree, unitOf } from './builders';

const { first, next, gained, lost } = planVersions('dong-nai-2021-2030');
const place = { file: 'a.xlsx', sheet: 'Biểu', cell: '' };
const base = filled(unitOf(smallTree(), '73101'), { E01: 3 });

function form(version: number, figures: Readonly<Record<ElementKey, Figure>>): Submission {
  const more = Object.entries(figures).map(([key, figure]) => {
    const element = key as ElementKey;
    return [element, placed(figure, element, place)] as const;
  });
  return { ...base, version, values: new Map([...base.values, ...more]) };
}

const words = catalogue().indicators.find(({ code }) => code === lost.indicator)?.vi;

test.each([
  ['of the very version', next.version, next, { [gained.indicator]: NOT_ASKED }, []],
  ['that has every line', first.version, next, {}, []],
  [
    'older than a line',
    first.version,
    next,
    { [gained.indicator]: NOT_ASKED },
    [
      {
        code: 'linesNotAsked',
        params: { version: first.version, known: next.version, count: 1, lines: gained.indicator },
      },
    ],
  ],
  [
    'with a line that is gone',
    first.version,
    next,
    { [lost.indicator]: figureOf(7) },
    [{ code: 'linesGone', params: { known: next.version, lines: `${lost.indicator} ${words} = 7` } }],
  ],
  [
    'with a line not here yet',
    next.version,
    first,
    { [gained.indicator]: figureOf(0) },
    [
      {
        code: 'linesAhead',
        params: {
          version: next.version,
          known: first.version,
          lines: expect.stringMatching(new RegExp(`^${gained.indicator} .* = 0$`)),
        },
      },
    ],
  ],
] as const)('a form %s', (_, version, programme, figures, notes) => {
  expect(versionNotes(form(version, figures), { programme, catalogue: catalogue() })).toEqual(notes);
});

test('names a dozen lines and counts the rest', () => {
  const codes = first.lines.map(({ indicator }) => indicator).slice(0, 15);
  const figures = Object.fromEntries(codes.map((code) => [code, NOT_ASKED]));
  const [note] = versionNotes(form(first.version, figures), { programme: next, catalogue: catalogue() });
  expect(note?.params.lines).toBe(`${codes.slice(0, 12).join('; ')}; … (+3)`);
});

test('a form of a plan below says which, and what it was not asked', () => {
  const setting = { programme: first, catalogue: catalogue() };
  const below = { ...form(1, {}), askedBy: 'sa-dec-2021' };
  expect(versionNotes(below, setting)).toEqual([{ code: 'ofPlanBelow', params: { programme: '“sa-dec-2021”' } }]);
  const unasked = { ...form(1, { [gained.indicator]: NOT_ASKED }), askedBy: 'sa-dec-2021' };
  expect(versionNotes(unasked, setting)).toEqual([
    { code: 'notAskedBelow', params: { programme: '“sa-dec-2021”', count: 1, lines: gained.indicator } },
  ]);
});
