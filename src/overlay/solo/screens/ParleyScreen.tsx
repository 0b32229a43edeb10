import { useState } from 'preact/hooks';
import type { Role } from '../../../domain/vocabulary.ts';
import type { PlayerView } from '../../../view/player/model.ts';
import type { PartnerView, ToldView } from '../../../view/player/parts.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Doors } from '../../parts/Doors.tsx';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { Portrait } from '../../parts/Portrait.tsx';
import { Secret } from '../../parts/Secret.tsx';
import { Select } from '../../parts/Select.tsx';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import type { ScreenProps } from './screen.ts';

type Parley = ScreenProps<'parley'>['screen'];

/** What somebody needs, whether it told what it knows, and the word it gave. */
function Answers({ partner }: { partner: PartnerView }) {
  const { t } = useFace();
  const { need, answer, aim } = partner;
  return (
    <>
      {need && (
        <div class="need grid gap-5">
          <p class="need-text edge-pen on-white pad-7-9">{t.common.quote(need.text)}</p>
          <p class="lines-122 flex gap-7 text-4">
            <Icon name="ask" />
            <span>
              {t.common.says(t.parley.need)} <strong>{need.stake.label}</strong>
            </span>
          </p>
        </div>
      )}
      {answer && (
        <p
          class="pledge middle on-white edge-hair bold gap-7 text-4"
          data-pledge={answer === 'shared' ? 'accepted' : 'declined'}
        >
          <Icon name={answer === 'shared' ? 'tell' : 'secret'} />
          <span>{t.parley.answers[answer]}</span>
        </p>
      )}
      {aim && (
        <p class="pledge middle on-white edge-hair bold gap-7 text-4" data-pledge="accepted">
          <Icon name="pact" />
          <span>{t.parley.word(aim)}</span>
        </p>
      )}
    </>
  );
}

function Partner({ partner, view }: { partner: PartnerView; view: PlayerView }) {
  const { t } = useFace();
  const { role, canAsk, answer } = partner;
  const { as, out } = view.cast[role];
  const mood = answer === 'shared' ? 'glad' : answer === 'refused' ? 'worried' : 'neutral';
  const said = view.bubbles.find((bubble) => bubble.role === role)?.text;
  return (
    <li class="partner column edge-line gap-6" data-role={role} data-keep={role} tabIndex={-1}>
      <div class="partner-head lines-120 row gap-8">
        <Portrait role={role} mood={mood} out={out} />
        <div>
          <h2>{t.roles[role].name}</h2>
          <p class="who-as text-4">{as}</p>
        </div>
      </div>
      {said && <p class="said fine edge-pen relative on-white">{said}</p>}
      {out ? (
        <p class="quiet">{t.parley.out}</p>
      ) : (
        <>
          <Answers partner={partner} />
          {canAsk && (
            <div class="gestures flex wrap sink gap-8">
              <Button action={{ type: 'ASK', from: view.you, to: role }} icon="ask">
                {t.parley.ask}
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}

/** One's word on a door, to somebody who is there. */
function Pledge({ screen, you, there }: { screen: Parley; you: Role; there: readonly PartnerView[] }) {
  const { t, act } = useFace();
  const [to, setTo] = useState<Role | null>(null);
  const [aim, setAim] = useState<string | null>(null);
  const { pledged, canPledge, aims } = screen;
  if (!pledged && !canPledge) return null;
  return (
    <div class="grid gap-5" data-keep="word">
      <h3>
        <Icon name="pact" /> {t.parley.yours}
      </h3>
      {pledged ? (
        <>
          <p class="bold text-4">{t.parley.pledged(t.roles[pledged.to].to, pledged.aim)}</p>
          <p class="lines-122 text-4">{t.parley.pledgeHolds}</p>
        </>
      ) : (
        <>
          <Select
            id="pledge-to"
            label={t.parley.pledgeTo}
            hint={t.parley.pick}
            value={to}
            choices={there.map(({ role }) => ({ value: role, label: t.roles[role].name }))}
            choose={setTo}
          />
          <Select
            id="pledge-aim"
            label={t.parley.pledgeAim}
            hint={t.parley.pick}
            value={aim}
            choices={aims.map(({ id, text }) => ({ value: id, label: text }))}
            choose={setAim}
          />
          <button
            type="button"
            class="button button-second"
            disabled={to === null || aim === null}
            onClick={() => to && aim && act({ type: 'PLEDGE', by: you, to, aim })}
          >
            {t.parley.pledge}
          </button>
        </>
      )}
    </div>
  );
}

/** What was said to the whole table, and by whom. */
function Told({ told, you }: { told: ToldView; you: Role }) {
  const { t } = useFace();
  return (
    <p class="made on-yellow edge-pen">
      <Icon name="tell" />{' '}
      <strong>{told.role === you ? t.secret.yours : t.secret.told(t.roles[told.role].name)}</strong>{' '}
      {t.common.quote(told.text)}
    </p>
  );
}

/** Your own place at the table: what you know, and may tell; your word. */
function You({ screen, view: { you, cast } }: { screen: Parley; view: PlayerView }) {
  const { t } = useFace();
  const { secret, canTell, told } = screen;
  return (
    <section class="partner yours grid edge-line gap-10 from-start" data-role={you} data-keep={you} tabIndex={-1}>
      {told && <Told told={told} you={you} />}
      {secret && (
        <Secret secret={secret}>
          {canTell && (
            <Button action={{ type: 'TELL', by: you }} icon="tell">
              {t.secret.tell}
            </Button>
          )}
        </Secret>
      )}
      {!told && !secret && <p class="quiet">{t.parley.known}</p>}
      <Pledge screen={screen} you={you} there={screen.partners.filter(({ role }) => !cast[role].out)} />
    </section>
  );
}

/** The three others and you: two gestures (ask, tell), and one word to give. */
export function ParleyScreen({ screen, view }: ScreenProps<'parley'>) {
  const { t } = useFace();
  const { gestures, pledged, told, partners } = screen;
  const untouched = gestures === 2 && !pledged && !told && partners.every(({ aim }) => aim === null);
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{t.parley.heading}</Heading>
        <p class="story">{t.parley.intro(t.months(screen.months))}</p>
        <p class="row bold gap-10">
          <strong class="count-number centre on-ink in-yellow" aria-hidden="true">
            {gestures}
          </strong>
          <span>{t.parley.gestures(gestures)}</span>
        </p>
        <div class="text-5">
          <Doors aims={screen.aims} />
        </div>
      </Side>
      <Below>
        <ul class="partners grid gap-10">
          {partners.map((partner) => (
            <Partner key={partner.role} partner={partner} view={view} />
          ))}
        </ul>
        <You screen={screen} view={view} />
      </Below>
      <Actions undo={view.canUndo}>
        {untouched && (
          <Button action={{ type: 'SKIP_PARLEY' }}>
            {t.parley.skip} <small class="off-phone">({t.parley.skipNote})</small>
          </Button>
        )}
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.parley.next}
        </Button>
      </Actions>
    </>
  );
}
