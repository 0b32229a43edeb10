import { useState } from 'preact/hooks';
import type { Role } from '../../domain/vocabulary.ts';
import type { SayingControls } from '../../view/room/consoleModel.ts';
import { Button } from '../parts/Button.tsx';
import { useFace } from '../parts/context.ts';
import { Icon } from '../parts/icons.tsx';
import { Badge } from '../parts/Portrait.tsx';
import { namesOf } from '../parts/wording.ts';

/** Some tables heard: which ones. */
function SomeTables({ others }: Pick<SayingControls, 'others'>) {
  const { t, act } = useFace();
  const words = t.roomConsole.saying;
  const [picked, pick] = useState<readonly Role[]>([]);
  const roles = others.filter((role) => picked.includes(role));
  const toggle = (role: Role) => pick(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role]);
  if (others.length === 0) return null;
  return (
    <span class="saying-some row wrap gap-5 edge-hair">
      <span>{words.some}</span>
      {others.map((role) => (
        <button
          key={role}
          type="button"
          class="button button-second saying-table"
          aria-pressed={roles.includes(role)}
          onClick={() => toggle(role)}
        >
          <Badge role={role} />
          <span>{t.roles[role].name}</span>
        </button>
      ))}
      <button
        type="button"
        class="button button-second"
        disabled={roles.length === 0}
        onClick={() => act({ type: 'HEARD', what: 'some', roles: [...roles] })}
      >
        <Icon name="tick" />
        <span>{words.note}</span>
      </button>
    </span>
  );
}

/** The question, as a whole sentence: who knows something, and was it said? */
export function useQuestion({ by }: Pick<SayingControls, 'by'>): string {
  const { t } = useFace();
  return t.roomConsole.saying.question(namesOf(by, t));
}

/** What was said in the room of what some alone know: only the facilitator heard it, so only the facilitator can tell. */
export function Saying({ saying }: { saying: SayingControls }) {
  const { t } = useFace();
  const words = t.roomConsole.saying;
  const { others, due } = saying;
  const question = useQuestion(saying);
  return (
    <fieldset class="saying row wrap gap-6 grow" data-due={due}>
      <legend class={due ? 'bold' : 'sr-only'}>{question}</legend>
      <Button action={{ type: 'HEARD', what: 'all', roles: [] }} icon="tell">
        {words.all}
      </Button>
      <Button action={{ type: 'HEARD', what: 'nothing', roles: [] }} icon="secret">
        {words.nothing}
      </Button>
      <Button action={{ type: 'HEARD', what: 'else', roles: [] }} icon="thread">
        {words.else}
      </Button>
      <SomeTables others={others} />
      <p class="quiet">{due ? words.hint : words.early}</p>
    </fieldset>
  );
}
