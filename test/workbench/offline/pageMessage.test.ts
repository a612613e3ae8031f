import { isPageMessage } from '../../../src/workbench/offline/pageMessage';

test.each([[{ kind: 'takeOver' }], [{ kind: 'takeIn', version: 'abc' }], [{ kind: 'leaving' }]])(
  '%j is ours',
  (message) => {
    expect(isPageMessage(message)).toBe(true);
  },
);

test.each([[{ kind: 'takeIn' }], [{ kind: 'other' }], [null], ['leaving'], [{}]])('%j is not', (message) => {
  expect(isPageMessage(message)).toBe(false);
});
