import { address } from '../../../../src/core/sheet/address';
import { isHostObject, objectType, type HostObject } from '../protocol/hostObject';
import { RichError } from '../protocol/wire';
import type { HostSheet } from '../workbook/hostSheet';
import type { HostWorkbook } from '../workbook/hostWorkbook';
import { splitReference } from '../../../../src/core/sheet/address';
import { askText, missing } from './ask';
import { rangeOf, type SheetState } from './links';
import { areaFromText, isRangeState, refuseProtected } from './rangeState';

type Kind = 'comments' | 'notes';

interface BookState {
  readonly book: HostWorkbook;
  readonly kind: Kind;
}

interface EntryState extends SheetState {
  readonly kind: Kind;
  readonly key: number;
}

function cellOf(key: number): { row: number; col: number } {
  return { row: Math.floor(key / 16384), col: key % 16384 };
}

/** The cell an address with sheet name or a range means. */
function target(book: HostWorkbook, place: unknown): { sheet: HostSheet; key: number } {
  if (isHostObject(place) && isRangeState(place.state)) {
    const { sheet, area } = place.state;
    return { sheet, key: sheet.key(area.top, area.left) };
  }
  const text = askText(place, 'cell');
  const split = splitReference(text);
  const sheet = split ? book.sheet(split.sheet) : undefined;
  if (!split || !sheet) throw new RichError('InvalidArgument', `a comment wants an address with its sheet: ${text}`);
  const area = areaFromText(split.rest);
  return { sheet, key: sheet.key(area.top, area.left) };
}

function add(state: BookState, place: unknown, content: unknown): HostObject {
  const { sheet, key } = target(state.book, place);
  refuseProtected(sheet, 'allowEditObjects');
  const { remarks } = state.book.quirks;
  if (remarks === 'refused') throw new RichError('NotImplemented', 'this build takes no comments');
  if (remarks === 'lost') return entry({ book: state.book, sheet, kind: state.kind, key });
  if (sheet.notes.has(key) || sheet.comments.has(key))
    throw new RichError('InvalidOperation', 'the cell has a comment or note');
  sheet[state.kind].set(key, askText(content, 'content'));
  return entry({ book: state.book, sheet, kind: state.kind, key });
}

const entry = objectType<EntryState>('Comment', {
  id: (state) => `${state.sheet.id}!${address(cellOf(state.key))}`,
  scalars: {
    content: (state) => state.sheet[state.kind].get(state.key) ?? '',
    id: (state) => `${state.sheet.id}!${address(cellOf(state.key))}`,
    authorName: () => 'host',
  },
  setters: {
    content: (state, content) => {
      refuseProtected(state.sheet, 'allowEditObjects');
      state.sheet[state.kind].set(state.key, askText(content, 'content'));
    },
  },
  methods: {
    getLocation: (state) => {
      const { row, col } = cellOf(state.key);
      return rangeOf({ ...state, area: { top: row, left: col, bottom: row, right: col } });
    },
    delete: (state) => {
      refuseProtected(state.sheet, 'allowEditObjects');
      state.sheet[state.kind].delete(state.key);
    },
  },
});

function all(book: HostWorkbook, sheets: readonly HostSheet[], kind: Kind): HostObject[] {
  return sheets.flatMap((sheet) => [...sheet[kind].keys()].map((key) => entry({ book, sheet, kind, key })));
}

function byId(objects: readonly HostObject[], id: unknown): HostObject {
  const found = objects.find((object) => object.id === id);
  if (!found) throw missing('comment');
  return found;
}

export const bookComments: (state: BookState) => HostObject = objectType<BookState>('CommentCollection', {
  items: (state) => all(state.book, state.book.sheets, state.kind),
  indexer: (state, id) => byId(all(state.book, state.book.sheets, state.kind), id),
  methods: { add: (state, [place, content]) => add(state, place, content) },
});

export const sheetComments: (state: SheetState & { readonly kind: Kind }) => HostObject = objectType<
  SheetState & { readonly kind: Kind }
>('SheetCommentCollection', {
  items: (state) => all(state.book, [state.sheet], state.kind),
  indexer: (state, id) => byId(all(state.book, [state.sheet], state.kind), id),
  methods: {
    add: (state, [place, content]) =>
      add(
        state,
        typeof place === 'string' && !place.includes('!')
          ? `'${state.sheet.name.replace(/'/g, "''")}'!${place}`
          : place,
        content,
      ),
  },
});
