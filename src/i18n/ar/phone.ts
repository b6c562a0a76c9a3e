// The words that reach every phone.
import home from './home';
import joining from './joining';
import phone from './phone-screen';
import proposing from './proposing';
import room from './room';
import shared from './shared';

export default { shared, home, room, joining, proposing, phone };
