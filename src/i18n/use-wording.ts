import { type Locale, type Wording, wordingIn } from '@/domain/wording';
import { useLocaleChoice } from './locale';

/** Reads what organisers wrote in the language of whoever looks. `home`: the workshop's own language. */
export function useWording(home: Locale): (wording: Wording) => string {
  const reader = useLocaleChoice((choice) => choice.locale);
  return (wording) => wordingIn(wording, reader, home);
}
