export default {
  title: 'Account',
  manage: 'Account and signing out',
  as: 'Signed in as <email></email>',
  'as-nobody': 'These workshops hang on this browser alone.',
  intro: 'For those who prepare or steer workshops. Participants never need an account.',
  finding: 'Looking which account this is…',
  'practice-text':
    'In practice mode there are no accounts: what you try stays in this browser, and everybody who opens it here sees it. Signing out of the real app clears it too.',
  'practice-link': 'To the real app’s account',
  'local-text':
    'This server of the local network keeps no accounts: your workshops hang on this browser. To take one elsewhere, use the link for co-facilitators or an archive.',
  'keep-title': 'Keep my workshops',
  'keep-text':
    'If this browser is cleared or the computer is lost, your workshops can’t be found again. With an account they stay yours and open on any computer. Nothing moves: same workshops, same links.',
  google: 'Continue with Google',
  'google-hint':
    'Opens Google’s page and comes back here. Google then knows that you use this site; it learns nothing of your workshops.',
  'google-refused': 'Google’s answer could not be used. Please try again.',
  email: 'E-mail address',
  password: 'Password',
  'password-hint': 'At least {count, plural, one {# character} other {# characters}}.',
  'too-short': 'Too short: at least {count, plural, one {# character} other {# characters}}.',
  'keep-submit': 'Create the account',
  kept: 'Your workshops are kept with this account.',
  working: 'One moment…',
  'enter-title': 'I already have an account',
  'enter-text': 'On a new computer: sign in and find your workshops again.',
  'enter-submit': 'Sign in',
  forgot: 'I forgot my password',
  'forgot-hint': 'Forgotten? Write the address first; a message comes there with which you choose a new one.',
  // Between marks of isolation: a toast holds no element, and an address must not turn the sentence about.
  'reset-sent':
    'If there is an account for \u2068{email}\u2069, a message is on its way. Please look among unwanted mail too.',
  taken:
    'There is an account of this address already. You can sign in to it; below stands what becomes of the workshops of this browser.',
  'enter-question': 'Before this browser changes accounts',
  'handed-text':
    '{count, plural, one {# workshop was opened in this browser without an account. Your account becomes its co-facilitator, and it stands in your list:} other {# workshops were opened in this browser without an account. Your account becomes their co-facilitator, and they stand in your list:}}',
  'handed-limits':
    'You steer everything there as before, except one thing: only the account that opened a workshop can put out another facilitator, and this browser’s can’t be used any more. To keep that too, go back and give this browser’s account another address.',
  'enter-and-take': 'Sign in and take them along',
  'give-up': 'Go back',
  'taking-over':
    '{count, plural, one {Taking over # workshop…} other {Taking over # workshops…}} Please leave this page open.',
  'taken-over': 'The workshops are in your list now.',
  'stopped-unreachable':
    '{count, plural, one {# workshop is still to be taken over} other {# workshops are still to be taken over}}, and the server doesn’t answer. Nothing is lost: try again when the network is back.',
  'stopped-too-many-attempts':
    '{count, plural, one {# workshop is still to be taken over} other {# workshops are still to be taken over}}. Ten in a row is the limit: try again in an hour, on this computer. Nothing is lost.',
  'stopped-failed':
    '{count, plural, one {# workshop could not be taken over} other {# workshops could not be taken over}}. Try again; if it stays so, ask a co-facilitator for the link.',
  again: 'Try again',
  'way-google': 'Google account',
  'way-password': 'Password',
  'mine-everywhere': 'Your workshops open on every computer where you sign in with this account.',
  'not-confirmed':
    'This address is not confirmed yet. Where an institution lists who may open workshops, only a confirmed address counts.',
  confirm: 'Send a confirmation message',
  'confirm-again': 'Send it again',
  'confirm-sent': 'A message went to <email></email>. Open the link in it, then come back here.',
  'confirm-look': 'I have confirmed',
  'not-confirmed-yet': 'Not confirmed yet.',
  offer: 'Keep this workshop even if this browser is cleared, and open it on another computer?',
  'offer-yes': 'With an account',
  'offer-later': 'Not now',
  'leave-title': 'Sign out of this computer',
  'clear-title': 'Clear this computer',
  'leave-text': 'On a shared computer: nothing of yours stays in this browser, in all its tabs.',
  leave: 'Sign out and clear',
  clear: 'Clear',
  'leave-what':
    'This erases from this browser: the account, what workshops have shown here, codes, texts, copies and settings, practice included. On the server everything stays.',
  'unsent-title': 'Not yet on the server:',
  'unsent-proposals': '{count, plural, one {# proposal} other {# proposals}}',
  'unsent-texts': '{count, plural, one {# text or vote that was begun} other {# texts or votes that were begun}}',
  'unsent-waiting': 'changes that wait for the network',
  'unsent-enter':
    'It belongs to the account of this browser and would not be sent any more. Better: go back, send it, and come again.',
  'unsent-agree': 'I know that this will be lost',
  'lose-unsent-text': 'It would be lost. Better: go back, connect to the network and send it.',
  'lose-unsent': 'Lose what was not sent',
  'lose-workshops-text':
    'Workshops opened in this browser hang on it alone: after this nobody gets in as their founder. Better: go back and keep them with an account first.',
  'lose-workshops': 'Give these workshops up',
  'lose-copies-text':
    '{count, plural, one {# copy of a workshop lies on this computer and goes too.} other {# copies of workshops lie on this computer and go too.}} You can download them first under “Copies on this computer”.',
  'lose-copies': 'Erase the copies',
  leaving: 'Clearing this browser…',
  'left-title': 'Nothing of yours is left here',
  'left-text':
    'This browser keeps no account, no text and no copy of a workshop any more. Files that you downloaded are still where you saved them; delete them yourself on a shared computer.',
  'held-title': 'Not everything is erased yet',
  'held-text': 'Another page of this site holds something. Close all its other tabs and windows, then try again.',
  'to-start': 'To the start',
  'listed-title': 'Here an institution says who may open workshops',
  'listed-anonymous':
    'Sign in with the address that is on its list. To take part in a workshop nobody needs that: the code is enough.',
  'listed-unconfirmed': 'The address <email></email> counts once you have confirmed that it is yours.',
  'listed-other':
    '<email></email> is not on its list. Ask the person who looks after this installation to add it. What you filled in stays on this computer.',
  'to-account': 'To my account',
  'co-facilitated': 'Handed to this account: you co-facilitate it.',
  'trouble-taken': 'There is an account of this address already.',
  'trouble-wrong': 'Address and password don’t belong together. If you signed up with Google, continue with Google.',
  'trouble-weak': 'This password is too easy to guess. Choose a longer one.',
  'trouble-no-address': 'This is no e-mail address: something@somewhere.',
  'trouble-too-often': 'Too many tries. Wait some minutes, then try again.',
  'trouble-unreachable': 'The server doesn’t answer. Check the network and try again; nothing has changed.',
  'trouble-switched-off':
    'This way of signing in is not switched on here. Ask the person who looks after this installation.',
  'trouble-stopped': 'This account was stopped. Ask the person who looks after this installation.',
  'trouble-failed': 'That did not work. Nothing has changed; please try again.',
} as const;
