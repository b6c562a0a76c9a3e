// The words of the page on which one sees what is known of oneself: they come with it.
import mine from './mine';
import sitting from './sitting';

export default { mine, sitting };
