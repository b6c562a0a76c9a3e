// The words of what one has to do with one’s table besides writing: they come a while after the field.
import sitting from './sitting';

export default { sitting };
