import { IRenderManagerService } from '@univerjs/preset-sheets-core';
import { IUniverInstanceService, UniverInstanceType, type Injector, type Workbook } from '@univerjs/core';
import { drawnFrom } from './cellsOfDrawing';

/** So many frames at most show nothing new, a quarter of a second: longer calculations show their progress. */
const MOST_FRAMES = 15;

/**
 * Draws a workbook that has just come once, when `ready` says that its rules and conditions are worked out; the grid
 * by itself draws all that is in sight anew with each of their steps.
 */
export function drawOnce(injector: Injector, unitId: string, ready: Promise<void>): void {
  const scene = injector.get(IRenderManagerService).getRenderUnitById(unitId)?.scene;
  const book = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
  if (!scene || !book) return;
  const all = scene.render.bind(scene);
  const draw: typeof all = (...given) => drawnFrom(book.getActiveSheet(), () => all(...given));
  let frames = 0;
  const go = (): void => {
    scene.render = draw;
  };
  // Asked at every frame. What has to be drawn stays marked until it is.
  scene.render = () => {
    frames += 1;
    if (frames > MOST_FRAMES) go();
  };
  void ready.then(go, go);
}
