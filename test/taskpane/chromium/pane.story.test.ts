import { keyboard } from './keyboard';
import { looks } from './looks';
import { manyFiles } from './manyFiles';
import { startRig } from './rig';
import { story } from './story';

startRig();
story();
looks();
keyboard();
manyFiles();
