// The words of the guides’ pages and of the way to them: they come with these, after a phone’s first words.
import guiding from './guiding';

export default { guiding };
