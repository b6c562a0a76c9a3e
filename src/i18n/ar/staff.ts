// The words of those who prepare, steer, project and export: no participant's phone loads them.
import accounts from './accounts';
import answering from './answering';
import attending from './attending';
import calling from './calling';
import closing from './closing';
import console from './console';
import costing from './costing';
import desk from './desk';
import drafting from './drafting';
import exporting from './exporting';
import grouping from './grouping';
import history from './history';
import importing from './importing';
import keeping from './keeping';
import moderating from './moderating';
import pacing from './pacing';
import pairing from './pairing';
import preparing from './preparing';
import projecting from './projecting';
import purging from './purging';
import renewing from './renewing';
import restoring from './restoring';
import reviewing from './reviewing';
import screen from './screen';
import starting from './starting';
import ticketing from './ticketing';
import timing from './timing';
import voting from './voting';

export default {
  accounts,
  answering,
  attending,
  calling,
  closing,
  console,
  costing,
  desk,
  drafting,
  exporting,
  grouping,
  history,
  importing,
  keeping,
  moderating,
  pacing,
  pairing,
  preparing,
  projecting,
  purging,
  renewing,
  restoring,
  reviewing,
  screen,
  starting,
  ticketing,
  timing,
  voting,
};
