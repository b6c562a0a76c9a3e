// What becomes of a network: torn, slow, deaf in one direction or in both, gone for a while.

import type { Device, Room } from './hall';

const kinds = ['cut', 'slow up', 'slow down', 'deaf up', 'deaf down', 'black hole', 'away'] as const;

/** At most two of the six at once, or nothing would happen at all. */
export function trouble(room: Room): void {
  if (room.devices.filter(({ troubledFor }) => troubledFor > 0).length >= 2) return;
  const device = room.draw.oneOf(room.devices);
  const kind = room.draw.oneOf(kinds);
  if (!device || !kind || device.troubledFor > 0) return;
  const { network } = device;
  room.story.tell(`${device.userId}: ${kind}`);
  room.story.count(kind === 'cut' ? 'cut' : kind === 'away' ? 'away' : 'held');
  if (kind === 'cut') network.cut();
  if (kind === 'cut') return;
  device.troubledFor = 3 + room.draw.below(20);
  if (kind === 'away') network.goAway();
  if (kind === 'away') return;
  // What was slow comes through in the end; to the deaf it is lost with the connection.
  device.isLost = !kind.startsWith('slow');
  if (kind !== 'slow down' && kind !== 'deaf down') network.hold('to-server');
  if (kind !== 'slow up' && kind !== 'deaf up') network.hold('to-device');
}

export function easeTroubles(room: Room): void {
  for (const device of room.devices) {
    if (device.troubledFor === 0) continue;
    device.troubledFor -= 1;
    if (device.troubledFor === 0) putRight(room, device);
  }
}

export function putRight(room: Room, device: Device): void {
  device.troubledFor = 0;
  device.network.comeBack();
  if (device.isLost) {
    device.network.cut();
    room.story.count('cut');
  } else device.network.release();
  device.isLost = false;
}
