// The words of looking at the hall before the day: they come with that page.
import preflight from './preflight';

export default { preflight };
