import type { Role } from '../../../domain/vocabulary.ts';
import type { PartnerView, PlayerView } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

function Answers({ partner }: { partner: PartnerView }) {
  const { t } = useFace();
  const { need, pledge } = partner;
  return (
    <>
      {need && (
        <div class="need grid gap-5">
          <p class="need-text edge-pen on-white">{t.common.quote(need.text)}</p>
          <p class="lines-122 flex gap-7 text-4">
            <Icon name="ask" />
            <span>
              {t.common.says(t.parley.need)} <strong>{need.stake.label}</strong>
            </span>
          </p>
        </div>
      )}
      {pledge !== 'none' && (
        <p class="pledge middle on-white edge-hair bold gap-7 text-4" data-pledge={pledge}>
          <Icon name={pledge === 'accepted' ? 'pact' : 'cross'} />
          <span>{t.parley[pledge]}</span>
        </p>
      )}
    </>
  );
}

function Gestures({ partner, you }: { partner: PartnerView; you: Role }) {
  const { t } = useFace();
  const { role, canAsk, canPledge } = partner;
  if (!canAsk && !canPledge) return null;
  return (
    <div class="gestures flex wrap sink gap-8">
      {canAsk && (
        <Button action={{ type: 'ASK', from: you, to: role }} icon="ask">
          {t.parley.ask}
        </Button>
      )}
      {canPledge && (
        <Button action={{ type: 'PLEDGE', from: you, to: role }} icon="pact">
          {t.parley.pledge}
        </Button>
      )}
    </div>
  );
}

function Partner({ partner, view }: { partner: PartnerView; view: PlayerView }) {
  const { t } = useFace();
  const { role } = partner;
  const { as, out } = view.cast[role];
  const mood = partner.pledge === 'accepted' ? 'glad' : partner.pledge === 'declined' ? 'worried' : 'neutral';
  return (
    <li class="partner column edge-line gap-6" data-role={role} data-keep={role} tabIndex={-1}>
      <div class="partner-head lines-120 row gap-8">
        <Portrait role={role} mood={mood} out={out} />
        <div>
          <h2>{t.roles[role].name}</h2>
          <p class="who-as text-4">{as}</p>
        </div>
      </div>
      {out ? (
        <p class="quiet">{t.parley.out}</p>
      ) : (
        <>
          <Answers partner={partner} />
          <Gestures partner={partner} you={view.you} />
        </>
      )}
    </li>
  );
}

/** The three others, and two gestures: ask, or promise. */
export function ParleyScreen({ screen, view }: ScreenProps<'parley'>) {
  const { t } = useFace();
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.parley.heading}</Heading>
        <p class="story">{t.parley.intro(t.months(screen.months))}</p>
        <p class="row bold gap-10">
          <strong class="count-number centre" aria-hidden="true">
            {screen.gestures}
          </strong>
          <span>{t.parley.gestures(screen.gestures)}</span>
        </p>
      </Side>
      <Below>
        <ul class="partners grid gap-10">
          {screen.partners.map((partner) => (
            <Partner key={partner.role} partner={partner} view={view} />
          ))}
        </ul>
      </Below>
      <Actions undo={view.canUndo}>
        <Button action={{ type: 'SKIP_PARLEY' }}>
          {t.parley.skip} <small class="off-phone">({t.parley.skipNote})</small>
        </Button>
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.parley.next}
        </Button>
      </Actions>
    </>
  );
}
