export { dayInWords, dayOf, momentInWords, today } from './formats';
export { directionOf, ownName, tagOf } from './languages';
export { useLocaleChoice } from './locale';
export { useWording } from './use-wording';
export {
  WithAsideWords,
  WithBoardWords,
  WithFormWords,
  WithOwnWords,
  WithPhasesWords,
  WithStaffWords,
  WithTableWords,
  WithTroubleWords,
  Words,
} from './words';
