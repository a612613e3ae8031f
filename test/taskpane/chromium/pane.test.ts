import { looks } from './looks';
import { startRig } from './rig';
import { story } from './story';

startRig();
story();
looks();
