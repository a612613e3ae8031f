import { readFile, stat } from 'node:fs/promises';
import { say } from '../texts';
import { UsageError } from '../usageError';

/** More than any list of receipts; anything larger is no such list. */
const LARGEST = 4 * 1024 * 1024;

/** Receipt lines as they were given: texts, and the content of the text files among them. */
export async function receiptTexts(given: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const one of given) {
    const about = await stat(one).catch(() => undefined);
    if (!about) texts.push(one);
    else if (about.isFile() && about.size <= LARGEST) texts.push(await readFile(one, 'utf8'));
    else throw new UsageError(say(`${one} (--receipt) không phải là tệp chữ.`, `${one} (--receipt) is no text file.`));
  }
  return texts.join('\n');
}
