import { beyondFloor } from '../../support/beyondFloor';
import { keyboard } from './keyboard';
import { looks } from './looks';
import { manyFiles } from './manyFiles';
import { startRig } from './rig';
import { story } from './story';

startRig();
test('every script of the pane is such as the oldest promised browser reads', () => {
  expect(beyondFloor('dist/test-pane')).toEqual([]);
});
story();
looks();
keyboard();
manyFiles();
