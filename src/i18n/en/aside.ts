// The words of the attendance sheet and of paper: they come with what shows them, hardly ever to a participant's phone.
import attendance from './attendance';
import paper from './paper';
import sitting from './sitting';

export default { attendance, paper, sitting };
