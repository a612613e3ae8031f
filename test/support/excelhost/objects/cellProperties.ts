import { RichError } from '../protocol/wire';
import { askRecord } from './ask';
import { common } from './formatObject';
import { cols, rows, type RangeState } from './rangeState';

/** Paths asked for by `{format: {font: {name: true}}}`, as "font/name". */
function wantedPaths(options: unknown): string[] {
  const { format, ...rest } = askRecord(options, 'properties');
  if (format === undefined || Object.keys(rest).length > 0)
    throw new RichError('ApiNotFound', 'only format properties are in this host');
  return Object.entries(askRecord(format, 'format')).flatMap(([head, inner]) => {
    if (inner === true) return head === 'protection' ? ['protection/locked'] : [head];
    return Object.keys(askRecord(inner, head)).map((name) => `${head}/${name}`);
  });
}

function shape(state: RangeState, paths: readonly string[]): Record<string, unknown> {
  const format: Record<string, unknown> = {};
  for (const path of paths) {
    const [head = '', name] = path.split('/');
    const value = common(state, path);
    const known = format[head];
    if (name === undefined) format[head] = value;
    else format[head] = { ...(typeof known === 'object' ? known : {}), [name]: value };
  }
  return { format };
}

/** `Range.getCellProperties`: one object per cell. */
export function cellProperties(state: RangeState, options: unknown): unknown {
  const paths = wantedPaths(options);
  const { top, left } = state.area;
  return Array.from({ length: rows(state.area) }, (_row, r) =>
    Array.from({ length: cols(state.area) }, (_col, c) => {
      const area = { top: top + r, left: left + c, bottom: top + r, right: left + c };
      return shape({ ...state, area }, paths);
    }),
  );
}

/** `Range.getRowProperties`: one object per row, null where its cells differ. */
export function rowProperties(state: RangeState, options: unknown): unknown {
  const paths = wantedPaths(options);
  return Array.from({ length: rows(state.area) }, (_row, r) => {
    const row = state.area.top + r;
    return shape({ ...state, area: { ...state.area, top: row, bottom: row } }, paths);
  });
}
