import type { Unit } from '../../domain/territory/unit';
import { fullName } from '../../domain/territory/unit';
import { matchUnit, type UnitMatch } from '../../core/units/matchUnit';
import { nationalLists } from '../../domain/territory/unitLists';
import type { UnitList } from '../../domain/territory/unitList';
import { UnitTrees } from '../../usecases/unitTrees';
import { required, type Arguments } from '../arguments';
import { options, type Command } from '../command';
import { diskAssets } from '../diskAssets';
import { say } from '../texts';
import { table, type Terminal } from '../terminal';
import { UsageError } from '../usageError';

/** `units match` names a list, not a day: it is taken with every dated change known. */
const LATEST = '9999-12-31';

/** `tonghop units match`: which unit of a list a written name means; doubtful names are never decided here. */
export const unitsCommand: Command = {
  name: 'units',
  about: say(
    'Tìm đơn vị hành chính theo tên viết tay; tên còn nghi ngờ thì liệt kê để chọn.',
    'Finds the administrative unit a written name means; doubtful names are listed to choose from.',
  ),
  words: say('match TÊN...', 'match NAME...'),
  options: {
    list: {
      kind: 'text',
      required: true,
      value: say('DANH_MỤC', 'LIST'),
      about: say('danh mục đơn vị, tên là năm của nó, như 2026', 'list of units, named by its year, such as 2026'),
    },
    within: {
      kind: 'text',
      required: true,
      value: say('MÃ', 'CODE'),
      about: say('mã tỉnh hoặc huyện để tìm trong đó', 'code of the province or district to look in'),
    },
    json: options.json,
  },
  run: matchUnits,
};

async function matchUnits(args: Arguments, terminal: Terminal): Promise<number> {
  const [action, ...names] = args.words;
  if (action !== 'match' || names.length === 0) {
    throw new UsageError(
      say(
        'Cách dùng: tonghop units match --list DANH_MỤC --within MÃ TÊN...',
        'Usage: tonghop units match --list LIST --within CODE NAME...',
      ),
    );
  }
  const [version, within] = [required(args, 'list'), required(args, 'within')];
  const trees = new UnitTrees(diskAssets);
  const versions = nationalLists(await trees.lists()).map(({ version }) => version);
  if (!versions.includes(version)) {
    throw new UsageError(
      say(`Danh mục phải là một trong: ${versions.join(', ')}.`, `The list must be one of: ${versions.join(', ')}.`),
    );
  }
  const list = await trees.list(version, LATEST);
  const candidates = unitsBelow(list, within);
  const matches = names.map((name) => ({ name, match: matchUnit(name, candidates) }));
  if (args.flag('json'))
    terminal.json({ list: version, matches: matches.map(({ name, match }) => matchJson(name, match)) });
  else for (const line of table(matches.map(({ name, match }) => matchRow(name, match, terminal)))) terminal.line(line);
  return matches.every(({ match }) => match.kind === 'exact' || match.kind === 'certain') ? 0 : 1;
}

function unitsBelow(list: UnitList, within: string): readonly Unit[] {
  const level = within.length === 2 ? 'province' : 'district';
  if (!list.units.some((unit) => unit.code === within && unit.level === level)) {
    throw new UsageError(
      say(`Danh mục ${list.version} không có mã ${within}.`, `The list ${list.version} has no unit ${within}.`),
    );
  }
  const children = list.units.filter((unit) => unit.parent === within);
  const codes = new Set(children.map((unit) => unit.code));
  return [
    ...children,
    ...list.units.filter(
      (unit) =>
        unit.parent !== undefined && codes.has(unit.parent) && unit.level === 'commune' && unit.parent !== within,
    ),
  ];
}

function matchJson(name: string, match: UnitMatch): unknown {
  return {
    name,
    kind: match.kind,
    ...(match.unit ? { unit: { code: match.unit.code, name: fullName(match.unit), parent: match.unit.parent } } : {}),
    suggestions: match.suggestions.map(({ unit, step }) => ({
      code: unit.code,
      name: fullName(unit),
      parent: unit.parent,
      step,
    })),
  };
}

function matchRow(name: string, match: UnitMatch, terminal: Terminal): readonly string[] {
  if (match.unit && (match.kind === 'exact' || match.kind === 'certain'))
    return [name, match.unit.code, fullName(match.unit)];
  const suggested = match.suggestions.map(({ unit }) => `${fullName(unit)} (${unit.code})`).join('; ');
  const ask = terminal.text(say('cần chọn', 'to be chosen'));
  return [name, '?', suggested === '' ? terminal.text(say('không thấy', 'not found')) : `${ask}: ${suggested}`];
}
