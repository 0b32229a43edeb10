import type { ComponentChildren } from 'preact';
import type { Role } from '../../../domain/vocabulary.ts';
import { useFace } from '../../parts/context.ts';
import { Portrait } from '../../parts/Portrait.tsx';

interface TablePlateProps {
  readonly role: Role;
  readonly number: number;
  readonly simulated?: boolean;
  readonly out?: boolean;
  readonly children?: ComponentChildren;
}

/** A table of the room: its number, its role's face and name, and what is to be said of it. */
export function TablePlate({ role, number, simulated = false, out = false, children }: TablePlateProps) {
  const { t } = useFace();
  return (
    <li class="table-plate row on-tint edge-line" data-role={role}>
      <Portrait role={role} mood={out ? 'worried' : 'neutral'} out={out} />
      <div>
        <p class="table-name one-line">{t.roles[role].name}</p>
        <p class="lines-110 semibold">
          {simulated ? t.roomWords.simulated : t.roomWords.table(number)}
          {out && <em class="tag on-white">{t.roomWords.out}</em>}
        </p>
        {children}
      </div>
    </li>
  );
}
