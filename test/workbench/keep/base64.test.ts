import { base64Of, bytesOf } from '../../../src/workbench/keep/base64';

test('bytes go through letters unchanged, many of them too; what is none is undefined', () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
  expect(base64Of(new Uint8Array([80, 75]))).toBe('UEs=');
  expect(bytesOf(base64Of(bytes))).toEqual(bytes);
  expect(bytesOf('…')).toBeUndefined();
});
