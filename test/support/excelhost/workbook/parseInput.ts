/** What a written cell becomes. `prefixed` is Excel's hidden leading apostrophe. */
export interface Input {
  readonly value: string | number | boolean;
  readonly formula?: string;
  readonly prefixed?: boolean;
  readonly numberFormat?: string;
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][-+]?\d+)?$/;
const US_DATE = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MONTH_DATE = /^(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const FRACTION = /^(\d+ )?(\d+)\/(\d+)$/;

/**
 * How Excel reads a value written through `values` or `formulas`: en-US grammar whatever the locale, so
 * "1.234,5" stays text and "1.234" becomes 1,234 (one and a bit). "@" cells keep every string.
 */
export function parseInput(written: string | number | boolean, numberFormat: string): Input {
  if (typeof written !== 'string') return { value: written };
  if (written.startsWith("'")) return { value: written.slice(1), prefixed: true };
  if (numberFormat === '@') return { value: written };
  if (/^[=+@-]./.test(written) && !isNumberText(written)) return { value: '', formula: formulaText(written) };
  return readConstant(written.trim()) ?? { value: written };
}

function formulaText(written: string): string {
  return written.startsWith('=') ? written.slice(1) : written.replace(/^\+/, '');
}

function isNumberText(text: string): boolean {
  return /\d/.test(text) && NUMBER.test(text.replace(/%$/, '').trim());
}

function readConstant(text: string): Input | undefined {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (isNumberText(text)) return readNumber(text);
  if (isNumberText(text.replace(/^\$/, ''))) return { ...readNumber(text.slice(1)), numberFormat: '$#,##0' };
  return readDate(text) ?? readTimeOrFraction(text);
}

function readNumber(text: string): Input {
  const percent = text.endsWith('%');
  const value = Number(text.replace(/[,%]/g, ''));
  return percent ? { value: value / 100, numberFormat: '0%' } : { value };
}

function readDate(text: string): Input | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = US_DATE.exec(text);
  if (us)
    return dated(
      us[3] === undefined ? 2025 : Number(us[3].length === 2 ? `20${us[3]}` : us[3]),
      Number(us[1]),
      Number(us[2]),
    );
  return MONTH_DATE.test(text) ? { value: 45000, numberFormat: 'd-mmm' } : undefined;
}

function dated(year: number, month: number, day: number): Input | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { value: Math.round(Date.UTC(year, month - 1, day) / 86400000) + 25569, numberFormat: 'm/d/yyyy' };
}

function readTimeOrFraction(text: string): Input | undefined {
  const time = TIME.exec(text);
  if (time) return { value: (Number(time[1]) * 60 + Number(time[2])) / 1440, numberFormat: 'h:mm' };
  const fraction = FRACTION.exec(text);
  if (!fraction || Number(fraction[3]) === 0) return undefined;
  return { value: Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]), numberFormat: '# ?/?' };
}
