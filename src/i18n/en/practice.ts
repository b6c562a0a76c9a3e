// The words of what there is in practice mode alone: nobody else loads them.
import rehearsing from './rehearsing';

export default { rehearsing };
