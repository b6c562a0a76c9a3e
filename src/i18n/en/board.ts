// The words of the board: they come to a phone with the board itself.
import drafting from './drafting';
import grouping from './grouping';

export default { drafting, grouping };
