export default {
  gone: 'The server no longer has this workshop: it was deleted, or the server has lost it. Leave this page open: what it shows is kept here. Tell the facilitator, who can save it from the console.',
  'not-kept': 'This phone cannot keep unsent proposals if the page is closed. Leave it open until they are sent.',
  'no-network':
    'No network reaches this device. Leave this page open: everything is kept. Move nearer to the Wi-Fi, or use mobile data.',
  refuses:
    'The server answers, but turns this device away. Everything is kept here. Tell the facilitator: the invitation, or the settings of the site, must be looked at.',
  quota:
    'The server’s free quota for today is used up, for everybody. Everything is kept on this device and is sent when there is quota again, tomorrow morning. Tell the organiser, who can raise the quota at once.',
  broken:
    'This browser can keep nothing more: its storage is full, or was cleared. Send what you are writing, then open the page anew: what you sent is handed over again.',
  'open-again': 'Open anew',
  answers: 'The server answers: what was waiting is being sent.',
  'why-gone':
    'The server no longer has this workshop. Your text is kept on this device: copy it and tell the facilitator.',
  'why-muted': 'The facilitators have stopped this device from writing. Your text is kept here: speak to them.',
  'why-closed': 'The workshop was closed. Your text is kept here, and the facilitators can still receive it.',
  'why-frozen':
    'All changes are paused. Your text is kept here: try again when they go on, or send it to the facilitators.',
  'why-table': 'You have changed tables since you wrote it. Your text is kept here: send it to the facilitators.',
  'why-phase': 'The phase was over. Your text is kept here: send it to the facilitators.',
  'why-time': 'The time was up. Your text is kept here: send it to the facilitators.',
  'why-full':
    'You have written as many proposals as this workshop takes from one person. Your text is kept here: send it to the facilitators.',
  'why-none':
    'It was not accepted at that moment, but nothing stands in its way now. Your text is kept here: try again.',
  'kept-title': 'Kept on this device',
  'kept-text': 'These texts of yours are still here. Copy what you need before you clear this browser.',
} as const;
