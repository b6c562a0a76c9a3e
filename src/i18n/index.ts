export { dayInWords, dayOf, today } from './formats';
export { directionOf, ownName, tagOf, useLocaleChoice } from './locale';
export { useWording } from './use-wording';
export { WithBoardWords, WithPhasesWords, WithStaffWords, WithTableWords, Words } from './words';
