// The words of those who prepare, steer, project and export: no participant's phone loads them.
import attending from './attending';
import console from './console';
import desk from './desk';
import drafting from './drafting';
import exporting from './exporting';
import moderating from './moderating';
import pacing from './pacing';
import preparing from './preparing';
import projecting from './projecting';
import screen from './screen';

export default { preparing, pacing, attending, projecting, moderating, console, desk, drafting, screen, exporting };
