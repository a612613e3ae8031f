import { buildForm, type FormArgs } from '../../../src/core/forms/buildForm';
import { formArgs, programmes } from './fixtures';

const planOf = (id: string) => programmes.find((programme) => programme.id === id);

describe('the head', () => {
  const words = (args: FormArgs): string => JSON.stringify(buildForm(args).cells.map((cell) => cell.content));
  const cases: readonly [string, Partial<FormArgs>, string][] = [
    ['unit with its parent and code', {}, 'Đơn vị báo cáo: Ủy ban nhân dân xã Phú Lý, huyện Vĩnh Cửu (mã 26179)'],
    ['exclusive deadline', {}, 'Ngày nhận báo cáo: trước ngày 01/12/2024'],
    ['inclusive deadline', { programme: planOf('cao-lanh-2021-2030') }, 'Ngày nhận báo cáo: chậm nhất ngày 25/11/2024'],
    [
      'no deadline in the plan',
      { programme: planOf('quang-tri-2016-2020'), year: 2018 },
      'Ngày nhận báo cáo: theo văn bản hướng dẫn hằng năm',
    ],
    [
      'plan whose number is lost',
      { programme: planOf('sa-dec-2021'), year: 2021 },
      'Theo Kế hoạch thực hiện Chương trình',
    ],
    ['period', {}, 'Kỳ báo cáo: năm 2024'],
    ['Social Work Day number', { form: '04/CTXH-25/3' }, 'NGÀY CÔNG TÁC XÃ HỘI VIỆT NAM 25/3 LẦN THỨ 8'],
    [
      'older programme title',
      { programme: planOf('quang-tri-2016-2020'), year: 2018 },
      'ĐỀ ÁN PHÁT TRIỂN NGHỀ CÔNG TÁC XÃ HỘI',
    ],
  ];
  test.each(cases)('%s', (_name, changes, sentence) => {
    const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
    expect(words(formArgs(given)).normalize('NFC')).toContain(sentence);
  });
});
