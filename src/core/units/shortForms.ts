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
