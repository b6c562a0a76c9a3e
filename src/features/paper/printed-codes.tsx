import { joinPath, type Key, shownCode } from '@/domain/invitation';
import { type Wording, wordingIn } from '@/domain/wording';
import { axisOf } from '@/domain/workshop';
import { directionOf, tagOf } from '@/i18n';
import { paperWords } from '@/i18n/paper-words';
import { useRoom } from '@/live';
import { Printed, QrCode, UserText, useAppUrl } from '@/ui';
import styles from './printed-codes.module.css';

/** The door's code and each table's on as few sheets as they need: what a facilitator keeps in hand. */
export function PrintedCodes({ keys, onDone }: { keys: readonly Key[]; onDone: () => void }) {
  const { workshop } = useRoom();
  const { locale } = workshop;
  const words = (wording: Wording) => wordingIn(wording, locale, locale);
  const open = keys.filter((key) => key.open && key.role === 'participant');
  const door = open.find(({ tableId }) => tableId === null);
  return (
    <Printed lang={tagOf(locale)} dir={directionOf(locale)} onDone={onDone}>
      <article>
        <header className={styles.head}>
          <h1>{words(paperWords.codes)}</h1>
          <UserText>{words(workshop.title)}</UserText>
        </header>
        <ul className={styles.codes}>
          {door && <Code code={door} name={words(paperWords.door)} about="" />}
          {workshop.tables.map((table) => {
            const key = open.find(({ tableId }) => tableId === table.id);
            const axis = axisOf(workshop, table.axisId);
            return (
              key && (
                <Code
                  key={table.id}
                  code={key}
                  name={`${words(paperWords.table)} ${table.name}`}
                  about={words(axis?.name ?? {})}
                  hue={axis?.hue}
                />
              )
            );
          })}
        </ul>
      </article>
    </Printed>
  );
}

function Code({ code, name, about, hue }: { code: Key; name: string; about: string; hue?: string | undefined }) {
  const address = useAppUrl()(joinPath(code.code));
  return (
    <li className={styles.code} data-hue={hue}>
      <QrCode text={address} label={address} className={styles.qr} />
      <div>
        <p className={styles.name}>{name}</p>
        <UserText>{about}</UserText>
        <p className={styles.digits}>
          <bdi>{shownCode(code.code)}</bdi>
        </p>
      </div>
    </li>
  );
}
