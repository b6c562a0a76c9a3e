export default {
  title: 'Before the workshop: is the hall ready?',
  text: 'One minute, in the hall, on the network that people will use. Nothing is green that was not measured or seen.',
  'to-start': 'Home',
  'to-console': 'Facilitators’ console',
  'to-workshop': 'Back to the workshop',
  measuring: 'Measuring…',
  again: 'Measure again',
  'hall-good': 'All is green: the hall is ready.',
  'hall-bad':
    '{red, plural, one {One thing is red: do what it says, then measure again.} other {# things are red: do what they say, then measure again.}}',
  'hall-unknown':
    '{open, plural, one {Nothing is red. One thing is still to be looked at.} other {Nothing is red. # things are still to be looked at.}}',
  'verdict-good': 'Ready',
  'verdict-bad': 'To be mended',
  'verdict-unknown': 'To be looked at',
  'verdict-measuring': 'Measuring…',
  yes: 'Yes',
  no: 'No',
  people: 'People expected',
  'people-hint': 'The team included.',
  network: 'Network',
  'network-good': '{lost} of {of} tries lost, answered in {ms} ms.',
  'network-slow':
    'Answered in {ms} ms: that is slow. Go nearer to the access point, stop other uses of it, or share a phone’s connection.',
  'network-lossy':
    '{lost} of {of} tries lost. Bring the access point nearer, try another network, or share a phone’s connection.',
  'network-none':
    'No answer to {of} tries: there is no network. Look at the Wi-Fi (is there a sign-in page?), or share a phone’s connection.',
  database: 'Database',
  'database-good': 'Written and read back in {ms} ms.',
  'database-slow':
    'Written and read back, but in {ms} ms. The workshop will be slow: better the network, then measure again.',
  'database-no-network':
    'No answer from the database. If other sites open, the hall’s network blocks it: ask for access to firestore.googleapis.com, or change the network.',
  'database-refuses':
    'The database answers and refuses. Its rules are not deployed, or it is the wrong project: tell whoever installed Warsha.',
  'database-quota':
    'The Firebase project has used up its quota for today. Move the project to the paid plan for the day, or choose another day.',
  'database-broken': 'This browser’s storage answers no more. Reload the page, or take another browser.',
  'database-no-answer':
    'The database answers questions, but what was written did not come back in time. Measure again; if it stays so, change the network.',
  'database-practice':
    'Practice mode: nothing leaves this browser, so there is no server to measure. Open this page outside practice mode.',
  clock: 'This device’s clock',
  'clock-good':
    '{seconds, plural, =0 {Right by the server’s clock.} one {Within # second of the server’s.} other {Within # seconds of the server’s.}}',
  'clock-ahead':
    '{seconds, plural, one {# second fast.} other {# seconds fast.}} Turn on automatic time, then measure again.',
  'clock-behind':
    '{seconds, plural, one {# second slow.} other {# seconds slow.}} Turn on automatic time, then measure again.',
  'clock-unknown': 'Not known until the database answers.',
  'clock-practice': 'Practice mode: there is no server’s time to compare with.',
  'sign-ups': 'New phones in an hour',
  'sign-ups-good': 'Firebase takes {limit} new devices an hour from one address: that is enough.',
  'sign-ups-tight':
    'Firebase takes {limit} new devices an hour from one address, and a hall is one address. For {people, plural, one {# person} other {# people}} that leaves hardly any room for those who change phones: have the limit raised in the Firebase console (<place></place>), or have some people join on mobile data.',
  'sign-ups-over':
    'Firebase takes {limit} new devices an hour from one address, and a hall is one address: {over, plural, one {# person} other {# people}} could not join. Have the limit raised for the day in the Firebase console (<place></place>). Otherwise: send the link the day before, so that some join from home; ask others to use mobile data; one shared device for each table will do as well.',
  'sign-ups-unlimited': 'Nothing limits the number of new devices here.',
  'sign-ups-practice': 'Practice mode: nobody joins from another device.',
  storage: 'This browser’s storage',
  'storage-good': 'Written and read back: what waits for the network outlives a reload.',
  'storage-none':
    'This browser keeps nothing: a private window, forbidden storage or a full disk. Open an ordinary window, or make room.',
  display: 'Room screen',
  'display-sample': 'Writing on the room screen',
  'display-question': 'On the projector, can this line be read from the last row?',
  'display-good': '{width} × {height}, legible from the last row.',
  'display-unknown':
    'This display measures {width} × {height}. Move this window to the projector, go to the last row and answer.',
  'display-small':
    '{width} × {height}: too small for the room screen, which wants at least 1024 × 768. Go to full screen (F11), open this page on the projector’s computer, or raise its resolution.',
  'display-illegible':
    'Dim the light, bring the projector nearer or make the picture larger; in the browser, Ctrl and + enlarge everything. Then answer again.',
  sound: 'Sound',
  'sound-play': 'Play the sound of the end',
  'sound-question': 'Can it be heard from the last row?',
  'sound-good': 'Heard from the last row.',
  'sound-unknown': 'Play the sound that tells the end of the time, and listen from the back of the hall.',
  'sound-silent':
    'Turn the volume up, look which output plays (projector or loudspeakers) and that the tab is not muted, then play it again.',
  team: 'A second facilitator',
  'team-good':
    '{facilitators, plural, one {# device has joined to facilitate.} other {# devices have joined to facilitate. See that the second is in the hall with its console open: if one stops, the other goes on.}}',
  'team-alone':
    'You are the only one who can facilitate. Open the facilitators’ link on a second device (page “Prepare”, secret links): if one stops, the other goes on.',
  'team-unknown': 'Open this page from a workshop’s console to know.',
} as const;
