// The guides, from the shortest to the one of whoever sets the app up.
import facilitator from './facilitator';
import facilitatorPage from './facilitator-page';
import it from './it';
import organiser from './organiser';
import participant from './participant';

export default { 'facilitator-page': facilitatorPage, facilitator, participant, organiser, it };
