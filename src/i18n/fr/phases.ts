// The words of what a phone does besides writing and the board: they come with the view that shows them.
import calling from './calling';
import closing from './closing';
import reviewing from './reviewing';
import timing from './timing';
import voting from './voting';

export default { voting, reviewing, closing, calling, timing };
