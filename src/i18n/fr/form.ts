// The words of a commitment's form: they come when one is opened.
import wording from './wording';

export default { wording };
