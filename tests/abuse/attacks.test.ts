// An attacker's script: a participant's token, no interface, no client library, and everything it tries is refused.

import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { W } from '../rules/cases/base';
import { rulesFile } from '../rules/support/emulator';
import { chapters } from './catalogue';
import { type Attack, testNameOf } from './support/attacks';
import { commit, drop, patch, verify } from './support/calls';
import { type Hall, openHall } from './support/scene';

let hall: Hall;
beforeAll(async () => {
  hall = await openHall('demo-abuse', readFileSync(rulesFile, 'utf8'));
});
beforeEach(() => hall.reset());

// Loops, because vitest cuts a long sentence that it fills in itself.
for (const { title, attacks } of chapters) {
  describe(title, () => {
    for (const each of attacks) {
      test(`allowed: ${each.rightful}`, () => allowed(each));
      for (const [name, { answer = 403, ...difference }] of Object.entries(each.attacks))
        test(testNameOf(each, name), async () => {
          const { as, does } = { ...each, ...difference };
          const { status, text } = await hall.ask(as, does);
          expect({ status, text }).toEqual({ status: answer, text: expect.anything() });
        });
    }
  });
}

async function allowed({ as, does, answer = 200 }: Attack): Promise<void> {
  const { status, text } = await hall.ask(as, does);
  expect({ status, text }).toEqual({ status: answer, text: expect.anything() });
}

describe('What a refusal tells', () => {
  const thing = { there: `${W}/members/neighbour`, missing: `${W}/members/ghost` };
  const ways = {
    'a check that it is there': (path: string) => commit(verify(path)),
    'a deletion if it is there': (path: string) => commit(drop(path, { exists: true })),
    'a change if it is there': (path: string) => commit(patch(path, { role: 'facilitator' })),
    'a change if it is as old as this': (path: string) =>
      commit(patch(path, { role: 'facilitator' }, { only: { updateTime: '2024-04-24T10:00:00Z' } })),
  };
  for (const [name, way] of Object.entries(ways))
    test(`${name} is refused alike whether it is or not`, async () => {
      const answers = [
        await hall.ask('participant', way(thing.there)),
        await hall.ask('participant', way(thing.missing)),
      ];
      expect(answers.map(({ status, word }) => [status, word])).toEqual([
        [403, 'PERMISSION_DENIED'],
        [403, 'PERMISSION_DENIED'],
      ]);
    });

  test('a wrong code and a closed one are refused alike', async () => {
    const ask = (code: string) => hall.ask('late caller', () => ({ method: 'GET', to: `/invitations/${code}` }));
    const [closed, wrong] = [await ask('11112222'), await ask('99999999')];
    expect([closed.status, closed.word]).toEqual([403, 'PERMISSION_DENIED']);
    expect([wrong.status, wrong.word]).toEqual([closed.status, closed.word]);
  });
});
