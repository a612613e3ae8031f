import { counted } from '../../domain/texts/number';
import type { Strings } from './vi';

/** The words for sending forms, in English. */
export const send: Strings['send'] = {
  title: 'Send it',
  message: 'Words for the mail or message',
  many: (ready, all) => `This file has ${counted(all, 'form')}, ${ready === all ? 'all' : ready} of which can be sent.`,
  way: 'How to send',
  only: 'This form alone, as a file of its own',
  each: (n) => `Each form as a file (${counted(n, 'file')} in one .zip)`,
  whole: 'The whole open file, with every sheet',
  save: 'Save the file to send',
  copy: 'Copy these words',
  copied: 'Copied.',
  refused: 'The browser does not allow copying. Select the words above and press Ctrl+C.',
  named: (name) => `Save the file as: ${name}`,
};
