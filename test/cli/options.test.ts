import { readFile } from 'node:fs/promises';
import { COMMON } from '../../src/cli/command';
import { commands, run } from '../../src/cli/run';

// The built command has its assets beside it; here they are those of the repository.
jest.mock('../../src/cli/diskAssets', () => ({
  diskAssets: { text: (file: string) => readFile(`assets/${file}`, 'utf8') },
}));

interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function tonghop(...words: readonly string[]): Promise<Said> {
  let [out, err] = ['', ''];
  const code = await run(
    words,
    { write: (text) => void (out += text), isTerminal: false },
    { write: (text) => void (err += text), isTerminal: false },
    {},
  );
  return { code, out, err };
}

/** Node's own words for a wrong command line. */
const NODE = /Unknown option|argument|positional|ERR_|Did you mean/i;
const every = [...new Set(commands.flatMap(({ options }) => Object.keys(options)))];
const known = (name: string) => commands.find((command) => command.name === name)?.options ?? {};

/** What the command says to each of the options, compared at once: a test for each pair took four times as long. */
async function saidTo<T>(options: readonly string[], ask: (option: string) => Promise<T>): Promise<Record<string, T>> {
  const said: Record<string, T> = {};
  for (const option of options) said[option] = await ask(option);
  return said;
}

/** The same answer to each of the options. */
const toEach = <T>(options: readonly string[], answer: (option: string) => T): Record<string, T> =>
  Object.fromEntries(options.map((option) => [option, answer(option)]));

describe('an option the command does not use', () => {
  test.each(commands.map(({ name }) => [name]))('%s: every one is refused in our words', async (command) => {
    const unused = [...every.filter((option) => !Object.hasOwn(known(command), option)), 'bogus'];
    expect(await saidTo(unused, (option) => tonghop(command, `--${option}`, 'x'))).toEqual(
      toEach(unused, (option) => ({
        code: 2,
        out: '',
        err: `Tham số không đúng: lệnh “${command}” không có “--${option}”, xem “tonghop ${command} --help”.\n`,
      })),
    );
    const english = async (option: string) => (await tonghop(command, `--${option}=x`, '--lang', 'en')).err;
    expect(await saidTo(unused, english)).toEqual(
      toEach(
        unused,
        (option) => `Wrong argument: the command "${command}" has no "--${option}", see "tonghop ${command} --help".\n`,
      ),
    );
  });

  test.each(commands.map(({ name }) => [name]))('%s -x is refused', async (command) => {
    expect(await tonghop(command, '-x')).toMatchObject({ code: 2, err: expect.stringContaining('không có “-x”') });
  });
});

describe('an option the command uses', () => {
  const used = commands.flatMap(({ name, options }) => Object.keys(options).map((option) => [name, option] as const));
  const valued = used.filter(([command, option]) => known(command)[option]?.kind !== 'flag');

  test.each(valued)('%s --%s needs its value', async (command, option) => {
    for (const words of [[`--${option}`], [`--${option}`, '--force'], [`--${option}=`]]) {
      const said = await tonghop(command, ...words);
      expect(said).toMatchObject({ code: 2, out: '', err: `Tham số không đúng: thiếu giá trị sau --${option}.\n` });
    }
  });

  test.each(used.filter(([command, option]) => known(command)[option]?.kind === 'flag'))(
    '%s --%s takes no value',
    async (command, option) => {
      const said = await tonghop(command, `--${option}=yes`);
      expect(said).toMatchObject({ code: 2, err: `Tham số không đúng: --${option} không nhận giá trị.\n` });
    },
  );

  test.each(used.filter(([command, option]) => known(command)[option]?.kind === 'text'))(
    '%s --%s may be given once',
    async (command, option) => {
      const said = await tonghop(command, `--${option}=a`, `--${option}=b`);
      expect(said).toMatchObject({ code: 2, err: `Tham số không đúng: --${option} được nêu hai lần.\n` });
    },
  );

  test.each(
    commands.flatMap(({ name, options }) =>
      Object.keys(options).flatMap((option) => (options[option]?.required ? [[name, option] as const] : [])),
    ),
  )('%s needs --%s', async (command, option) => {
    const kept = { work: '.', by: 'Sở', note: 'Sai' };
    const given: Readonly<Record<string, string>> = { programme: 'sa-dec-2021', year: '2021', list: '2021', ...kept };
    const others = Object.keys(known(command)).filter((other) => other !== option && Object.hasOwn(given, other));
    const words = command === 'units' ? ['match', 'x'] : [];
    const said = await tonghop(command, ...words, ...others.flatMap((other) => [`--${other}`, given[other] ?? '']));
    expect([said.code, said.err]).toEqual([2, `Thiếu tham số --${option}.\n`]);
  });

  test.each([
    ['check', ['--jobs', 'banana', '.']],
    ['check', ['--jobs', '0', '.']],
    ['check', ['--jobs', '2.5', '.']],
    ['check', ['--jobs', '65', '.']],
    ['check', ['--jobs', '1e1', '.']],
    ['rollup', ['--programme', 'sa-dec-2021', '--year', '2021', '--out', 'x.xlsx', '--jobs', 'banana', '.']],
  ])('%s %j names a bad number', async (command, words) => {
    const said = await tonghop(command, ...words);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toMatch(/^--jobs phải là số từ 1 đến 64, không phải “[^”]+”\.\n$/);
  });

  test.each(['không-có.csv', 'không-có.xlsx'])('check --units %s, which is not there, is refused', async (file) => {
    const said = await tonghop('check', '--units', file, 'package.json');
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err).toContain('Không đọc được tệp');
  });
});

describe('words', () => {
  test.each(commands.filter(({ words }) => !words).map(({ name }) => [name]))('%s takes none', async (command) => {
    expect(await tonghop(command, 'thừa')).toMatchObject({ code: 2, err: expect.stringContaining('không có “thừa”') });
  });

  test('after "--" are never options', async () => {
    const said = await tonghop('check', '--', '--lang');
    expect(said).toMatchObject({ code: 2, err: 'Không thấy tệp hoặc thư mục --lang.\n' });
  });
});

describe('--lang', () => {
  test.each([['fr'], ['EN'], ['']])('%p is refused in both languages', async (language) => {
    const said = await tonghop('programmes', `--lang=${language}`);
    expect([said.code, said.out]).toEqual([2, '']);
    expect(said.err.trim().split('\n')).toEqual([
      `Không có ngôn ngữ “${language}”: dùng --lang vi hoặc --lang en.`,
      `There is no language "${language}": use --lang vi or --lang en.`,
    ]);
  });

  test('stands anywhere', async () => {
    expect((await tonghop('--lang', 'en', 'nothing')).err).toContain('There is no command');
    expect((await tonghop('nothing', '--lang=en')).err).toContain('There is no command "nothing"');
  });
});

describe('help', () => {
  test.each(commands.map((command) => [command.name, command] as const))('of %s', async (name, command) => {
    const [vi, en, short] = [
      await tonghop(name, '--help'),
      await tonghop('help', name, '--lang', 'en'),
      await tonghop(name, '-h'),
    ];
    expect(short).toEqual(vi);
    for (const [said, language] of [[vi, 'vi'] as const, [en, 'en'] as const]) {
      expect([said.code, said.err]).toEqual([0, '']);
      expect(said.out.split('\n')[0]).toBe(command.about[language]);
      for (const [option, { about }] of Object.entries({ ...command.options, ...COMMON })) {
        const line = said.out.split('\n').find((row) => row.trim().startsWith(`--${option}`));
        expect(line).toContain(about[language]);
      }
      expect(said.out).not.toMatch(NODE);
    }
  });

  test('lists every command with every option, on lines a terminal can show', async () => {
    for (const said of [await tonghop('help'), await tonghop('--help', '--lang', 'en')]) {
      expect(said.code).toBe(0);
      for (const { name, options } of commands)
        for (const option of ['', ...Object.keys(options).map((key) => `--${key}`)])
          expect(said.out).toMatch(new RegExp(`tonghop ${name}\\b[^]*${option}`));
      expect(Math.max(...said.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
    }
  });

  test('is what no words at all get, with exit 2', async () => {
    expect(await tonghop()).toEqual({ ...(await tonghop('help')), code: 2 });
  });
});
