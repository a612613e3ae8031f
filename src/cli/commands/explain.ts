import { isExplanation } from '../../core/checks/explanations';
import { fullName } from '../../domain/territory/unit';
import type { ProgrammeSource } from '../../usecases/programmeSource';
import { explainableFindings, explanationOf, type ExplainableFinding } from '../../usecases/explaining';
import { messageOf } from '../../usecases/messages';
import { required, type Arguments } from '../arguments';
import { options, PATHS, type Command } from '../command';
import { decidingOptions } from '../deciding';
import { byOption, madeBy } from '../madeBy';
import { paint, type Terminal } from '../terminal';
import { say } from '../texts';
import { UsageError } from '../usageError';
import { addDecisions } from '../workFolder';
import { rolledUpPaths } from './rolledUpPaths';
import { counted } from '../../domain/texts/number';

/** `tonghop explain`: writes down what a unit said, by telephone as a rule, about a finding of its report. */
export const explainCommand: Command = {
  name: 'explain',
  about: say(
    'Ghi vào hồ sơ lời giải trình đơn vị nói qua điện thoại; không nêu --rule thì liệt kê chỗ cần giải trình.',
    'Writes down a reason a unit gave by telephone; without --rule lists what needs one.',
  ),
  words: PATHS,
  options: {
    work: { ...options.work, required: true },
    unit: {
      kind: 'text',
      value: say('MÃ', 'CODE'),
      about: say('đơn vị giải trình', 'the unit that explains'),
    },
    rule: {
      kind: 'text',
      value: say('QUY_TẮC[:Ô]', 'RULE[:ELEMENT]'),
      about: say(
        'chỗ được giải trình, như danh sách ghi: V12, hoặc thêm mã ô số liệu',
        'what is explained, as the list has it: V12, or with its element',
      ),
    },
    words: {
      kind: 'text',
      value: say('LỜI', 'WORDS'),
      about: say('lời của đơn vị, từ 10 chữ trở lên', 'what the unit says, ten letters at least'),
    },
    by: byOption,
    programme: { kind: 'text', value: options.programme.value, about: options.programme.about },
    year: { kind: 'text', value: options.year.value, about: options.year.about },
    'last-year': options.lastYear,
    below: options.below,
    ...decidingOptions,
    units: options.units,
    jobs: options.jobs,
    'file-timeout': options.fileTimeout,
  },
  run: explain,
};

async function explain(args: Arguments, terminal: Terminal, source: ProgrammeSource): Promise<number> {
  const [folder, unit] = [required(args, 'work'), required(args, 'unit')];
  const rule = args.text('rule');
  const said = rule === undefined ? undefined : { words: wordsOf(args), made: madeBy(args) };
  // The unit explains; whoever sums up is what the folder knows.
  const above = { ...args, text: (name: string) => (name === 'unit' ? undefined : args.text(name)) };
  const { result } = await rolledUpPaths(above, terminal, source);
  if (!result.rollUp.units.some((one) => one.unit.code === unit)) throw new UsageError(noUnit(unit));
  const open = explainableFindings(result, unit);
  if (!said || rule === undefined) {
    list(open, terminal);
    return 0;
  }
  const meant = meantBy(rule, open);
  await addDecisions(
    folder,
    meant.map((finding) => explanationOf(finding, said.words, said.made)),
  );
  for (const { claim } of meant) {
    const place = placeOf(claim.name);
    terminal.line(say(`✓ Đã ghi giải trình ${place}: “${said.words}”`, `✓ Written down for ${place}: “${said.words}”`));
  }
  terminal.line(
    say(
      'Giải trình còn chờ chấp nhận: tonghop accept ĐƯỜNG_DẪN --work THƯ_MỤC.',
      'It still waits to be accepted: tonghop accept PATH --work DIR.',
    ),
  );
  return 0;
}

function noUnit(code: string): ReturnType<typeof say> {
  return say(
    `Hồ sơ này không có đơn vị mã “${code}”; xem mã các đơn vị bằng tonghop board --work THƯ_MỤC.`,
    `There is no unit "${code}" in this folder; tonghop board --work DIR shows the codes.`,
  );
}

function wordsOf(args: Arguments): string {
  const words = required(args, 'words').trim();
  if (isExplanation(words)) return words;
  throw new UsageError(
    say(
      'Lời giải trình quá ngắn: cần ít nhất 10 chữ cái, nêu rõ vì sao.',
      'The explanation is too short: at least ten letters that say why.',
    ),
  );
}

/** The findings a rule names; one of several elements must be named with it. */
function meantBy(rule: string, open: readonly ExplainableFinding[]): readonly ExplainableFinding[] {
  const [id, element] = rule.split(':');
  const found = open.filter(({ claim: { name } }) => {
    return name.rule === id && (element === undefined || name.element === element);
  });
  const [first, ...more] = found;
  if (!first)
    throw new UsageError(
      say(
        `Báo cáo của đơn vị không có chỗ nào cần giải trình theo “${rule}”; bỏ --rule để xem danh sách.`,
        `Nothing in the unit's report is to be explained by "${rule}"; leave --rule out for the list.`,
      ),
    );
  if (more.length > 0 && element === undefined) throw new UsageError(whichOf(found));
  return found;
}

function whichOf(found: readonly ExplainableFinding[]): ReturnType<typeof say> {
  const places = found.map(({ claim: { name } }) => `${name.rule}:${name.element}`).join(', ');
  return say(`Có nhiều chỗ, nêu rõ một chỗ: ${places}.`, `There are several, name one: ${places}.`);
}

function list(open: readonly ExplainableFinding[], terminal: Terminal): void {
  for (const { finding, unit, claim } of open) {
    const { rule, element } = claim.name;
    const place = element === '' ? rule : `${rule}:${element}`;
    terminal.line([paint(place, 'bold'), ` ${unit ? fullName(unit) : claim.name.unit.code}`]);
    terminal.line(`   ${messageOf(finding, terminal.language)}`);
  }
  terminal.line(
    say(
      `${open.length} chỗ cần giải trình. Ghi lời của đơn vị bằng --rule QUY_TẮC[:Ô] --words “…” --by NGƯỜI.`,
      `${counted(open.length, 'place')} to explain. Write down what the unit says with --rule RULE[:ELEMENT] --words "…" --by WHO.`,
    ),
  );
}

function placeOf({ unit, rule, element }: ExplainableFinding['claim']['name']): string {
  return [unit.code, rule, ...(element === '' ? [] : [element])].join(':');
}
