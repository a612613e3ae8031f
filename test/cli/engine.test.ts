import { setFlagsFromString } from 'node:v8';
import { tuneEngine } from '../../src/cli/engine';

jest.mock('node:v8', () => ({ setFlagsFromString: jest.fn() }));

// An engine prints a line about every flag it does not know, so those nobody has tried are told nothing.
test.each([
  ['11.3.244.8-node.33', ['--interrupt-budget=600000']],
  ['12.4.254.21-node.33', []],
  ['111.0.1', []],
])('%s', (version, told) => {
  jest.mocked(setFlagsFromString).mockClear();
  tuneEngine(version);
  expect(jest.mocked(setFlagsFromString).mock.calls.flat()).toEqual(told);
});
