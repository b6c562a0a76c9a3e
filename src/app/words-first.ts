// The first words are on their way while React is still being evaluated: nothing can be drawn without them. Imported before anything
// that takes long.

import { atStart } from '@/i18n/locale-at-start';
import { wordsOf } from '@/i18n/messages';

void wordsOf('phone', atStart().locale);
