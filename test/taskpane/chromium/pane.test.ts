import { looks } from './looks';
import { manyFiles } from './manyFiles';
import { startRig } from './rig';
import { story } from './story';

startRig();
story();
looks();
manyFiles();
