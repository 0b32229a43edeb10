import type { HotSeatView } from '../../../view/room/face.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Icon } from '../../parts/icons.tsx';
import { Badge, Portrait } from '../../parts/Portrait.tsx';

/** The back of a card as large as the screen: nothing secret, and whose turn it is. */
export function Cover({ view }: { view: Extract<HotSeatView, { kind: 'cover' }> }) {
  const { t } = useFace();
  const words = t.roomHotSeat;
  const { role, people, purpose, done, left } = view;
  const names = done.map((each) => t.roles[each].inline);
  return (
    <main class="hot-cover relative centre grid full-high" data-role={role}>
      <Badge role={role} />
      <div class="hot-cover-plate grid on-card edge-thick centred gap-9 from-centre">
        <Portrait role={role} mood="determined" />
        <h1 tabIndex={-1}>{words.pass(t.roles[role].to)}</h1>
        <p class="hot-ceiling">{words.ceiling}</p>
        <p>
          {words.purposes[purpose]}
          {people > 1 && `. ${words.together(people)}`}
        </p>
        <Button action={{ type: 'UNCOVER' }} look="main">
          {words.uncover(t.roles[role].inline)}
        </Button>
        <p class="text-5">
          {names.length > 0 && (
            <>
              <Icon name="tick" /> {words.done(names)}{' '}
            </>
          )}
          {words.left(left.length)}
        </p>
      </div>
    </main>
  );
}
