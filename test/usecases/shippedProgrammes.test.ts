import { DocumentError } from '../../src/domain/schema/documentError';
import { ShippedProgrammes } from '../../src/usecases/shippedProgrammes';
import { assetJson, changed } from '../support/assets';
import { catalogue, programmes, sourcePlans } from '../support/plans';

const PLAN = assetJson('plans/sa-dec-2021.json');
const INDEX = {
  plans: [{ id: 'sa-dec-2021', file: 'sa-dec.json' }],
  trial: { programme: 'sa-dec-2021', year: 2021, root: '867' },
};

/** A source over files in memory, and the names of those it asked for. */
function over(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const source = new ShippedProgrammes({
    text: async (path) => {
      asked.push(path);
      const file = files[path];
      if (file === undefined) throw new Error(`no ${path}`);
      return typeof file === 'string' ? file : JSON.stringify(file);
    },
  });
  return { source, asked };
}

const whole = { 'plans/index.json': INDEX, 'plans/sa-dec.json': PLAN };

describe('the shipped plans', () => {
  it('come in the order of the index, with their catalogue and what to try', async () => {
    const source = sourcePlans();
    expect(await source.programmes()).toEqual(programmes());
    expect(await source.catalogue()).toEqual(catalogue());
    const { programme, year, root } = await source.trial();
    const plan = await source.find(programme);
    expect(plan && plan.years.from <= year && year <= plan.years.to).toBe(true);
    expect(root).toMatch(/^\d+$/);
  });

  it('are read one by one, when asked for, and once', async () => {
    const { source, asked } = over(whole);
    expect(await source.find('ha-noi-2024')).toBeUndefined();
    expect(asked).toEqual(['plans/index.json']);
    const found = await source.find('sa-dec-2021');
    expect(found).toEqual(PLAN);
    expect((await source.programmes())[0]).toBe(found);
    expect(asked).toEqual(['plans/index.json', 'plans/sa-dec.json']);
  });

  it('have older versions beside them, where the index lists some', async () => {
    const index = { ...INDEX, plans: [{ ...INDEX.plans[0], earlier: [{ version: 1, file: 'sa-dec-1.json' }] }] };
    const files = {
      'plans/index.json': index,
      'plans/sa-dec.json': changed(PLAN, ['version'], 2),
      'plans/sa-dec-1.json': PLAN,
    };
    const { source } = over(files);
    expect((await source.find('sa-dec-2021'))?.version).toBe(2);
    expect(await source.earlier()).toEqual([PLAN]);
    const wrong = over({ ...files, 'plans/sa-dec-1.json': changed(PLAN, ['version'], 3) });
    await expect(wrong.source.earlier()).rejects.toThrow('plans/sa-dec-1.json');
  });

  it.each([
    [
      'a cell',
      { ...whole, 'plans/sa-dec.json': changed(PLAN, ['targets', 0, 'value'], 'sáu mươi') },
      'plans/sa-dec.json: mục tiêu SD21-1, ô “giá trị” phải là số, đang là “sáu mươi”.',
    ],
    [
      'the id',
      { ...whole, 'plans/sa-dec.json': changed(PLAN, ['id'], 'sa-dec-2022') },
      'plans/sa-dec.json: ô “mã” phải là một trong: sa-dec-2021; đang là “sa-dec-2022”.',
    ],
    [
      'the end of the file',
      { ...whole, 'plans/sa-dec.json': '{"id": "sa-dec' },
      'plans/sa-dec.json: tệp không phải JSON hoặc bị đứt giữa chừng.',
    ],
    ['the index', { ...whole, 'plans/index.json': [] }, /^plans\/index\.json: ô “plans” còn để trống\./],
  ])('are refused with a sentence when %s is wrong', async (_, files, sentence) => {
    const refused: unknown = await over(files)
      .source.find('sa-dec-2021')
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DocumentError);
    const said = refused instanceof DocumentError ? refused.sentences('vi').join(' ') : '';
    if (typeof sentence === 'string') expect(said).toBe(sentence);
    else expect(said).toMatch(sentence);
  });

  it('are asked for again when the server did not give them', async () => {
    const files: Record<string, unknown> = {};
    const { source } = over(files);
    await expect(source.find('sa-dec-2021')).rejects.toThrow('no plans/index.json');
    Object.assign(files, whole);
    expect(await source.find('sa-dec-2021')).toEqual(PLAN);
  });
});
