/** What the words of a unit of measure say: of money in đồng, a share, or a count; and how many of it one stands for. */
export interface MeasureScale {
  readonly of: 'money' | 'percent' | 'count';
  readonly times: bigint;
}

const TIMES: Readonly<Record<string, bigint>> = {
  '1000': 1_000n,
  nghìn: 1_000n,
  ngàn: 1_000n,
  '1000000': 1_000_000n,
  triệu: 1_000_000n,
  tr: 1_000_000n,
  tỷ: 1_000_000_000n,
  tỉ: 1_000_000_000n,
};

const MONEY = /^(1000000|1000|nghìn|ngàn|triệu|tr|tỷ|tỉ)?(?:đồng|đ|vnđ|vnd)$/;
/** Said of money alone, where "đồng" is left out. */
const MONEY_ALONE = /^(triệu|tr|tỷ|tỉ)$/;
const MANY = /^(1000000|1000|nghìn|ngàn|triệu)./;

/** "1.000 đ", "nghìn đồng", "Tr.đ", "tỷ đồng", "đồng/người"; "%"; "người", "nghìn lượt". */
export function scaleOf(measure: string): MeasureScale {
  const [whole = ''] = measure.normalize('NFC').toLocaleLowerCase('vi').split('/');
  const words = whole.replace(/[\s.,()]+/g, '');
  if (words.includes('%') || words.startsWith('tỷlệ') || words.startsWith('phầntrăm'))
    return { of: 'percent', times: 1n };
  const money = MONEY.exec(words) ?? MONEY_ALONE.exec(words);
  if (money) return { of: 'money', times: TIMES[money[1] ?? ''] ?? 1n };
  return { of: 'count', times: TIMES[MANY.exec(words)?.[1] ?? ''] ?? 1n };
}

/** Whether two ways to write a unit of measure say the same. */
export function isSameMeasure(one: string, other: string): boolean {
  const [a, b] = [scaleOf(one), scaleOf(other)];
  if (a.of !== b.of || a.times !== b.times) return false;
  return a.of !== 'count' || plain(one) === plain(other);
}

function plain(measure: string): string {
  return measure
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .replace(/[\s.,()]+/g, ' ')
    .trim();
}
