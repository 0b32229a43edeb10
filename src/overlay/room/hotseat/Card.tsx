import type { HotSeatView } from '../../../view/room/face.ts';
import { Button } from '../../parts/Button.tsx';
import { Calendar } from '../../parts/Calendar.tsx';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Hand, PrivateWords } from '../../parts/Hand.tsx';
import { Portrait } from '../../parts/Portrait.tsx';

/** A role's private card: what it alone knows, what matters to it, the doors and the months, what is in its hand. */
export function Card({ view }: { view: Extract<HotSeatView, { kind: 'card' }> }) {
  const { t } = useFace();
  const { role, player } = view;
  const { screen } = player;
  return (
    <main class="hot-page column gap-10 full-high" data-role={role}>
      <header class="hot-head row on-tint gap-11 edge-below">
        <Portrait role={role} />
        <div>
          <h1 tabIndex={-1}>{t.roomHotSeat.youAre(t.roles[role].inline)}</h1>
          <p>{player.cast[role].as}</p>
        </div>
      </header>
      {screen.kind === 'peers' && (
        <>
          <div class="hot-private grid middle">
            <PrivateWords secret={screen.secret} stakes={screen.stakes} />
          </div>
          <div class="hot-knot grid middle">
            <Doors aims={screen.aims} />
            <Calendar calendar={screen.calendar} />
          </div>
          <Hand options={screen.options} aims={screen.aims} />
        </>
      )}
      <footer class="hot-actions flex sink from-end on-paper at-foot">
        <Button action={{ type: 'PASS', role }} look="main" icon="seal">
          {t.roomHotSeat.cardRead}
        </Button>
      </footer>
    </main>
  );
}
