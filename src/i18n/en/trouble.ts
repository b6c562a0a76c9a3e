// The words for what goes wrong: they come with what says it, when a phone has been open for a while.
import knowing from './knowing';

export default { knowing };
