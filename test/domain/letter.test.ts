import { letterText, type Letter } from '../../src/domain/letter';

const letter = (to: readonly string[]): Letter => ({
  subject: 'đôn đốc',
  to,
  pieces: [
    { kind: 'text', text: 'Đoạn một.' },
    { kind: 'list', lines: ['a', 'b'] },
    { kind: 'text', text: 'Hết./.' },
  ],
});

test.each([
  [['Xã A'], 'vi' as const, 'V/v đôn đốc\n\nKính gửi: Xã A\n\nĐoạn một.\n\n- a\n- b\n\nHết./.\n'],
  [['Xã A', 'Xã B'], 'vi' as const, 'V/v đôn đốc\n\nKính gửi:\n- Xã A;\n- Xã B.\n\nĐoạn một.\n\n- a\n- b\n\nHết./.\n'],
  [['Xã A'], 'en' as const, 'Subject: đôn đốc\n\nTo: Xã A\n\nĐoạn một.\n\n- a\n- b\n\nHết./.\n'],
])('a letter to %j as a text', (to, lang, text) => {
  expect(letterText(letter(to), lang)).toBe(text);
});
