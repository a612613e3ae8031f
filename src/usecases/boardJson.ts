import { countsOf, type BoardFile } from '../core/board/board';
import type { UnitKey } from '../domain/ids';
import type { Turned } from '../domain/targets/turning';
import { fullName, unitKey, type Unit } from '../domain/territory/unit';
import type { Language } from '../domain/texts/language';
import type { Clash } from '../domain/work/joinWork';
import { faultLine, type Board, type BoardRow } from './board';
import { JSON_SCHEMA } from './jsonText';
import { reasonText } from './reasonText';
import type { ReceiptMatch } from './receipts';

/** What a board's JSON holds besides the board. */
export interface BoardJsonArgs {
  readonly language: Language;
  /** The rows asked for. */
  readonly rows: readonly BoardRow[];
  /** What two people decided differently and nobody has settled, each with its sentences. */
  readonly clashes: readonly (Pick<Clash, 'key'> & { readonly said: readonly string[] })[];
  readonly receipts: readonly ReceiptMatch[];
  /** The targets each unit's figures can still turn. */
  readonly turns?: ReadonlyMap<UnitKey, readonly Turned[]>;
}

/** The contract of `board --json` (docs/json.md#board). `counts` are of all units, `shown` of those asked for. */
export function boardJson(board: Board, { language, rows, clashes, receipts, turns }: BoardJsonArgs): object {
  const { programme, year, unit, today, counts, deadline, gone, strays } = board;
  return {
    schema: JSON_SCHEMA,
    programme,
    year,
    unit: unitJson(unit),
    today,
    ...(deadline === undefined ? {} : { deadline }),
    counts,
    shown: countsOf(rows),
    rows: rows.map((row) => ({ ...rowJson(row, language), ...turnsJson(turns?.get(unitKey(row.unit))) })),
    strays: strays.map((file) => fileJson(file, language)),
    gone,
    ...(clashes.length > 0 ? { clashes: clashes.map(({ key, said }) => ({ of: key, decisions: said })) } : {}),
    ...(receipts.length > 0 ? { receipts } : {}),
  };
}

function unitJson(unit: Unit): object {
  return { list: unit.list, code: unit.code, name: fullName(unit) };
}

/** Ids of the targets a unit can still turn; nothing where there are none. */
function turnsJson(turns: readonly Turned[] = []): object {
  return turns.length === 0 ? {} : { turns: turns.map(({ attainment }) => attainment.target.id) };
}

function rowJson(row: BoardRow, language: Language): object {
  const { unit, parent, form, state, daysLate, received, files, returned, reminded } = row;
  const { held, errors, warnings, claims, doubts, accepted } = row;
  const line = faultLine(row, language);
  return {
    unit: unitJson(unit),
    ...(parent ? { parent: unitJson(parent) } : {}),
    ...(form === undefined ? {} : { form }),
    state,
    daysLate,
    ...(received ? { received } : {}),
    files: files.map((file) => fileJson(file, language)),
    held,
    errors,
    warnings,
    claims,
    doubts,
    accepted,
    ...(returned ? { returned } : {}),
    ...(reminded === undefined ? {} : { reminded }),
    ...(line === '' ? {} : { message: line }),
  };
}

function fileJson({ file, sheet, counts, reason }: BoardFile, language: Language): object {
  return {
    file,
    ...(sheet === '' ? {} : { sheet }),
    counts,
    ...(reason ? { reason: { code: reason.code, message: reasonText(reason, language) } } : {}),
  };
}
