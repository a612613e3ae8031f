/** How the labels of a report's own number, and of the one it replaces, begin (docs/forms.md#head). */
export const NUMBER_LABEL = 'Số báo cáo';
export const REPLACES_LABEL = 'Thay thế Báo cáo';
