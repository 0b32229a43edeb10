import type { ComponentChildren } from 'preact';
import type { Role } from '../../domain/vocabulary.ts';
import { Portrait } from '../parts/Portrait.tsx';
import { useRoom } from './context.ts';

export interface TablePlateProps {
  readonly role: Role;
  readonly number: number;
  readonly simulated?: boolean;
  readonly out?: boolean;
  readonly children?: ComponentChildren;
}

/** A table of the room: its number, its role's face and name, and what is to be said of it. */
export function TablePlate({ role, number, simulated = false, out = false, children }: TablePlateProps) {
  const { t } = useRoom();
  return (
    <li class="table-plate" data-role={role}>
      <Portrait role={role} mood={out ? 'worried' : 'neutral'} out={out} />
      <div>
        <p class="table-name">{t.roles[role].name}</p>
        <p class="table-number">
          {simulated ? t.roomWords.simulated : t.roomWords.table(number)}
          {out && <em class="tag">{t.roomWords.out}</em>}
        </p>
        {children}
      </div>
    </li>
  );
}

/** Sealed or awaited: a full tick, or a dashed ring, always with its word. */
export function SealMark({ sealed }: { sealed: boolean }) {
  return (
    <svg class="seal-mark" viewBox="-22 -22 44 44" aria-hidden="true">
      {sealed ? (
        <>
          <circle class="seal-full" r="19" />
          <path class="seal-tick" d="M-9 0l6 7L9 -7" />
        </>
      ) : (
        <circle class="seal-ring" r="17" />
      )}
    </svg>
  );
}
