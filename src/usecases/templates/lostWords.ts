import type { LostCell } from '../../core/templates/readTemplate';
import { filled, type Params, type Sentence } from '../../domain/texts/sentence';

const WHY = {
  sheetGone: { vi: 'không thấy bảng nào ở trang “{sheet}”', en: 'no table is found on the sheet "{sheet}"' },
  rowGone: { vi: 'không còn dòng “{row}” ở trang “{sheet}”', en: 'the row "{row}" is gone from the sheet "{sheet}"' },
  columnGone: {
    vi: 'không còn cột “{column}” của dòng “{row}” ({place})',
    en: 'the column "{column}" of the row "{row}" is gone ({place})',
  },
  twice: {
    vi: 'có hai chỗ mang nhãn “{row}”, “{column}” ({place})',
    en: 'two places bear the labels "{row}", "{column}" ({place})',
  },
  joined: {
    vi: 'ô {place} (“{row}”) đã gộp với ô khác nên không rõ là số của dòng nào',
    en: 'the cell {place} ("{row}") is joined with others, so nobody can tell whose figure it is',
  },
  measureChanged: {
    vi: 'dòng “{row}” ({place}) ghi theo “{given}”, bảng ghép ghi “{measure}”',
    en: 'the row "{row}" ({place}) is in "{given}", the map says "{measure}"',
  },
} as const satisfies Readonly<Record<LostCell['why'], Sentence>>;

/** So many are told; who mends these sees the others then. */
const MOST_TOLD = 5;

/** What of a table no longer agrees with its map, cell by cell. */
export function lostWords(lost: readonly LostCell[]): Sentence {
  const told = lost.slice(0, MOST_TOLD).map(oneLost);
  const more = lost.length - told.length;
  const all = more === 0 ? told : [...told, filled(MORE, { more })];
  return { vi: all.map(({ vi }) => vi).join('; '), en: all.map(({ en }) => en).join('; ') };
}

const MORE = { vi: 'và {more} ô khác', en: 'and {more:more cell|more cells}' } as const;

function oneLost({ why, mapped, place, given = '' }: LostCell): Sentence {
  const { sheet, row, column, measure = '' } = mapped;
  const params: Params = { sheet, row, column, measure, given, place: place ? `${place.sheet}!${place.cell}` : sheet };
  const words: Sentence = WHY[why];
  return filled(words, params);
}
