// The words of those who prepare, steer, project and export: no participant's phone loads them.
import console from './console';
import exporting from './exporting';
import moderating from './moderating';
import pacing from './pacing';
import preparing from './preparing';
import screen from './screen';

export default { preparing, pacing, moderating, console, screen, exporting };
