// The words of the page that shows every piece of the look: nobody but those who change it reads them.
import showing from './showing';

export default { showing };
