// Under which address the phones of the room find this machine.

import { networkInterfaces } from 'node:os';

/**
 * The address that phones most likely reach: of the local network rather than of a container bridge or a tunnel; null when
 * there is no network.
 * @param {NodeJS.Dict<import('node:os').NetworkInterfaceInfo[]>} [interfaces] @returns {string | null}
 */
export function lanAddress(interfaces = networkInterfaces()) {
  const candidates = Object.entries(interfaces).flatMap(([name, infos]) =>
    (infos ?? [])
      // 169.254: the machine gave itself an address because nobody else did.
      .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
      .map(({ address }) => ({ address, doubt: doubtOf(name, address) })),
  );
  const [best] = candidates.sort((a, b) => a.doubt - b.doubt);
  return best?.address ?? null;
}

function doubtOf(name, address) {
  const isVirtual =
    /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|tun|tap|utun|wg|tailscale|zt|lxc|cni|podman)/i.test(name);
  const isPrivate = /^(192\.168|10|172\.(1[6-9]|2\d|3[01]))\./.test(address);
  return (isVirtual ? 2 : 0) + (isPrivate ? 0 : 1);
}
