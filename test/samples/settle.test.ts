import type { ElementKey } from '../../src/domain/ids';
import type { Limits } from '../../src/samples/limits';
import { settle } from '../../src/samples/settle';

const draft = (figures: Readonly<Record<ElementKey, number>>): Map<ElementKey, number> =>
  new Map(Object.entries(figures) as [ElementKey, number][]);

const within = (figure: ElementKey, upper: ElementKey): Limits['atMost'][number] => ({
  by: 'partOf',
  figure,
  upper,
  most: (valueOf) => valueOf(upper),
});
const sum = { by: 'breakdown', total: 'P01', parts: ['P01.CS1', 'P01.CS2'] } as const;

describe('settle', () => {
  it.each([
    [
      'a part comes down to its whole',
      { P02: 7, P01: 5 },
      { atMost: [within('P02', 'P01')], sums: [] },
      { P02: 5, P01: 5 },
    ],
    [
      'parts come down to their total',
      { P01: 3, 'P01.CS1': 4, 'P01.CS2': 2 },
      { atMost: [], sums: [sum] },
      { P01: 3, 'P01.CS1': 2, 'P01.CS2': 1 },
    ],
    [
      'a total comes down to its parts',
      { P01: 9, 'P01.CS1': 4, 'P01.CS2': 2 },
      { atMost: [], sums: [sum] },
      { P01: 6, 'P01.CS1': 4, 'P01.CS2': 2 },
    ],
    [
      'and what lies within them after that',
      { P02: 6, P01: 9, 'P01.CS1': 4, 'P01.CS2': 1 },
      { atMost: [within('P02', 'P01')], sums: [sum] },
      { P02: 5, P01: 5, 'P01.CS1': 4, 'P01.CS2': 1 },
    ],
  ] as const)('%s', (_what, before, limits, after) => {
    const figures = draft(before);
    settle(figures, limits);
    expect(Object.fromEntries(figures)).toEqual(after);
  });

  it('leaves what is kept, and counts on from last year', () => {
    const grown: Limits = {
      atMost: [
        within('P02', 'P01'),
        { by: 'cumulative', figure: 'P04', most: (valueOf, lastOf) => lastOf('P04') + valueOf('P05') },
      ],
      sums: [],
    };
    const figures = draft({ P02: 7, P01: 5, P04: 20, P05: 3 });
    settle(figures, grown, { kept: new Set<ElementKey>(['P02']), last: draft({ P04: 10 }) });
    expect(Object.fromEntries(figures)).toEqual({ P02: 7, P01: 5, P04: 13, P05: 3 });
  });
});
