import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type DeskFilter, filtered } from '@/domain/desk-filter';
import { AnswerDialog } from './answer-dialog';
import { CoveragePanel } from './coverage-panel';
import { Filters } from './filters';
import styles from './list.module.css';
import { ProposalList } from './proposal-list';
import { useSelection, WithSelection } from './selection';
import { SelectionBar } from './selection-bar';
import type { Desk } from './use-desk';

interface ProposalsPanelProps {
  desk: Desk;
  /** As it stands in the address: without a text. */
  filter: DeskFilter;
  onFilter: (filter: DeskFilter) => void;
  /** Where the proposals without an answer are listed, of one axis or of all (''). */
  linkTo: (axisId: string) => string;
}

/** Every proposal with its place and its answer: found, chosen, answered one by one or together. */
export function ProposalsPanel(props: ProposalsPanelProps) {
  return (
    <WithSelection>
      <Proposals {...props} />
    </WithSelection>
  );
}

function Proposals({ desk, filter, onFilter, linkTo }: ProposalsPanelProps) {
  const [text, setText] = useState('');
  const searched = useDeferredValue(text);
  const shown = useMemo(
    () => filtered(desk.groups, { ...filter, text: searched }, desk.standing),
    [desk, filter, searched],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  const change = (next: DeskFilter) => {
    setText(next.text);
    onFilter(next);
  };
  return (
    <div className={styles.panel}>
      <CoveragePanel desk={desk} linkTo={linkTo} />
      <Filters filter={{ ...filter, text }} onFilter={change} groups={desk.groups} />
      <ProposalList desk={desk} shown={shown} heading={heading} />
      <SelectionBar desk={desk} shown={shown} />
      <Asked desk={desk} heading={heading} />
    </div>
  );
}

/** The dialog that answers, while one is asked for. */
function Asked({ desk, heading }: { desk: Desk; heading: React.RefObject<HTMLHeadingElement | null> }) {
  const asked = useSelection((selection) => selection.asked);
  const ask = useSelection((selection) => selection.ask);
  const clear = useSelection((selection) => selection.clear);
  const wasOpen = useRef(false);
  // What was pressed may be gone with its answer: then one goes on from the head of the list.
  useEffect(() => {
    if (wasOpen.current && !asked && document.activeElement === document.body) heading.current?.focus();
    wasOpen.current = asked !== null;
  }, [asked, heading]);
  if (!asked) return null;
  const ids = new Set(asked);
  const close = () => ask(null);
  const notes = desk.groups.flatMap((group) => group.notes.filter(({ id }) => ids.has(id)));
  return (
    <AnswerDialog
      notes={notes}
      desk={desk}
      onClose={close}
      onAnswered={() => {
        clear();
        close();
      }}
    />
  );
}
