import type { ListVersion } from '../../domain/territory/unit';

/**
 * Abbreviations of departments and facilities as forms write them, on cleaned text. They lead to a question
 * only: "TT" is thị trấn, trung tâm and thứ tự.
 */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(^| )lđ ?-? ?tb ?(?:-|&|và)? ?xh(?= |$)/g, '$1lao động thương binh và xã hội'],
  [/(^| )gd ?(?:-|&|và)? ?đt(?= |$)/g, '$1giáo dục và đào tạo'],
  [/(^| )kh ?(?:-|&|và)? ?đt(?= |$)/g, '$1kế hoạch và đầu tư'],
  [/(^| )tt ?(?:-|&|và)? ?tt(?= |$)/g, '$1thông tin và truyền thông'],
  [/(^| )tc ?(?:-|&|và)? ?kh(?= |$)/g, '$1tài chính kế hoạch'],
  [/(^| )vh ?(?:-|&|và)? ?tt(?= |$)/g, '$1văn hóa và thông tin'],
  [/(^| )vh ?(?:-|&|và)? ?xh(?= |$)/g, '$1văn hóa xã hội'],
  [/(^| )mttq(?= |$)/g, '$1mặt trận tổ quốc'],
  [/(^| )ctxh(?= |$)/g, '$1công tác xã hội'],
  [/(^| )ttyt(?= |$)/g, '$1trung tâm y tế'],
  [/(^| )bvđk(?= |$)/g, '$1bệnh viện đa khoa'],
  [/(^| )bv(?= |$)/g, '$1bệnh viện'],
  [/^tt(?= )/g, 'trung tâm'],
  [/ ?& ?/g, ' và '],
];

/** A cleaned name with its abbreviations written out. */
export function writtenOut(clean: string): string {
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), clean);
}

/** Other spellings of a unit's name, by code: official texts of 2025 against the register's old names. */
export type NameAliases = ReadonlyMap<string, readonly string[]>;

/** Reads `assets/units/aliases.csv` (list,code,alias) for one list. */
export function parseAliases(version: ListVersion, csv: string): NameAliases {
  const found = new Map<string, readonly string[]>();
  for (const line of csv.split('\n').slice(1)) {
    const [list, code, alias] = line.split(',');
    if (list !== version || code === undefined || alias === undefined) continue;
    found.set(code, [...(found.get(code) ?? []), alias]);
  }
  return found;
}
