import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';
import type { Cell } from '../../../core/sheet/address';
import type { GridBook } from '../gridBook';

/** Where a cell of the sheet in front lies on the page, in pixels of the page; undefined before the grid draws. */
export function cellOnPage({ grid, workbook }: GridBook, { row, col }: Cell): DOMRect | undefined {
  const render = grid.injector.get(IRenderManagerService).getRenderById(workbook.getId());
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const canvas = grid.container.querySelector('canvas')?.getBoundingClientRect();
  if (!render || !main || !skeleton || !canvas) return undefined;
  const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, col);
  const { scaleX, scaleY } = render.scene.getAncestorScale();
  // What is frozen does not scroll.
  const x = startX > main.left ? startX - main.viewportScrollX : startX;
  const y = startY > main.top ? startY - main.viewportScrollY : startY;
  return new DOMRect(
    canvas.left + x * scaleX,
    canvas.top + y * scaleY,
    (endX - startX) * scaleX,
    (endY - startY) * scaleY,
  );
}
