import { readFileSync } from 'node:fs';

test('the built command carries the licence of everything in it', () => {
  const text = readFileSync('dist/cli/third-party-licences.txt', 'utf8');
  for (const name of ['docx', 'fflate', 'hucre', 'valibot']) expect(text).toContain(`${name} `);
  expect(text.split('Permission is hereby granted')).toHaveLength(5);
});
