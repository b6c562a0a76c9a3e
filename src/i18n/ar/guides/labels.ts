// Every word that a guide may name, besides the phone's. Practice mode's own are on no device that keeps the app for the day.
import aside from '../aside';
import form from '../form';
import guide from '../guide';
import own from '../own';
import ready from '../ready';
import staff from '../staff';
import trouble from '../trouble';

export default { ...staff, ...aside, ...form, ...guide, ...own, ...ready, ...trouble };
