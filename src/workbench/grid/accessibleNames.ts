/** Names of the grid's picture-only tools, by the command they run. */
const TOOLS: Readonly<Record<string, string>> = {
  'univer.command.undo': 'Hoàn tác',
  'univer.command.redo': 'Làm lại',
  'sheet.command.set-once-format-painter': 'Chép định dạng',
  'sheet.command.clear-selection-format': 'Xoá định dạng',
  'sheet.command.set-range-font-increase': 'Tăng cỡ chữ',
  'sheet.command.set-range-font-decrease': 'Giảm cỡ chữ',
  'sheet.command.set-range-font-family': 'Phông chữ',
  'sheet.command.set-range-fontsize': 'Cỡ chữ',
  'sheet.command.set-range-bold': 'Chữ đậm',
  'sheet.command.set-range-italic': 'Chữ nghiêng',
  'sheet.command.set-range-underline': 'Gạch chân',
  'sheet.command.set-range-text-color': 'Màu chữ',
  'sheet.command.set-background-color': 'Màu nền',
  'sheet.command.set-border-basic': 'Đường viền',
  'sheet.command.set-horizontal-text-align': 'Căn ngang',
  'sheet.command.set-vertical-text-align': 'Căn dọc',
  'sheet.command.set-text-wrap': 'Xuống dòng trong ô',
  'sheet.command.add-worksheet-merge': 'Gộp ô',
  'sheet.command.numfmt.set.percent': 'Dạng phần trăm',
  'sheet.command.numfmt.add.decimal.command': 'Thêm chữ số thập phân',
  'sheet.command.numfmt.subtract.decimal.command': 'Bớt chữ số thập phân',
};
const TOOL = 'Công cụ của bảng tính';

/** Gives the grid's own controls the names and roles that it leaves out, now and whenever it draws new ones. */
export function nameControls(container: HTMLElement): () => void {
  let waiting: number | undefined;
  // Once a frame: the grid draws its tools anew many times while a figure is typed.
  const observer = new MutationObserver(() => {
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      nameAll(container);
    });
  });
  observer.observe(container, { childList: true, subtree: true });
  nameAll(container);
  return () => {
    observer.disconnect();
    if (waiting !== undefined) cancelAnimationFrame(waiting);
  };
}

function nameAll(container: HTMLElement): void {
  // Menus open from plain boxes; without a role their state says nothing to a screen reader.
  each(container, '[aria-haspopup]:not(button):not([role])', roleOfBox);
  each(container, '[role=track], [role=handle]', (part) => part.removeAttribute('role'));
  each(container, 'button:not([aria-label]), [role=button]:not([aria-label])', (control) => {
    if (control.textContent?.trim() === '') control.setAttribute('aria-label', toolName(control));
  });
  each(container, 'input:not([aria-label])', (field) => field.setAttribute('aria-label', fieldName(field)));
}

/** A box around a field of its own is no button; what it opens is reached through the field. */
function roleOfBox(box: Element): void {
  if (box.querySelector('input, button, [role=button]')) {
    box.removeAttribute('aria-haspopup');
    box.removeAttribute('aria-expanded');
  } else box.setAttribute('role', 'button');
}

function each(container: HTMLElement, selector: string, action: (element: Element) => void): void {
  container.querySelectorAll(selector).forEach(action);
}

function toolName(control: Element): string {
  const command = commandOf(control);
  return (command === undefined ? undefined : TOOLS[command]) ?? TOOL;
}

function commandOf(control: Element): string | undefined {
  const own = control.closest('[data-u-command]') ?? control.querySelector('[data-u-command]');
  return own?.getAttribute('data-u-command') ?? undefined;
}

function fieldName(field: Element): string {
  const command = commandOf(field);
  return (command === undefined ? undefined : TOOLS[command]) ?? 'Ô đang chọn';
}
