import { AGENDA_LENGTHS, type Desk } from '../../../domain/session.ts';
import type { PrepareView, ScenarioChoice } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';
import { Icon, type IconName } from '../../parts/icons.tsx';

const DESKS: readonly { desk: Desk; icon: IconName }[] = [
  { desk: 'console', icon: 'screen' },
  { desk: 'hotSeat', icon: 'people' },
];

function Desks({ view }: { view: PrepareView }) {
  const { t, act } = useFace();
  const words = t.roomPrepare;
  return (
    <fieldset class="console-panel grid gap-6 on-card edge-line shrink-x">
      <legend>{words.desk}</legend>
      {DESKS.map(({ desk, icon }) => (
        <label key={desk} class="choice row gap-8 edge-hair ring on-white lines-118">
          <input
            type="radio"
            name="desk"
            checked={view.desk === desk}
            onChange={() => act({ type: 'CHOOSE_DESK', desk })}
          />
          <Icon name={icon} />
          <span class="grid">
            <strong>{words.desks[desk]}</strong>
            <small class="text-5">{words.deskNotes[desk]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Lengths({ view }: { view: PrepareView }) {
  const { t, act } = useFace();
  return (
    <fieldset class="console-panel grid gap-6 choice-row on-card edge-line shrink-x">
      <legend>{t.roomPrepare.length}</legend>
      {AGENDA_LENGTHS.map((length) => (
        <label key={length} class="choice row gap-8 edge-hair choice-big justify-centre ring on-white lines-118">
          <input
            type="radio"
            name="length"
            checked={view.length === length}
            onChange={() => act({ type: 'CHOOSE_LENGTH', length })}
          />
          <strong>{length}</strong>{' '}
          <small class="text-5">{t.roomWords.min(length).replace(`${length}`, '').trim()}</small>
        </label>
      ))}
    </fieldset>
  );
}

function Album({ album, chosen }: { album: ScenarioChoice; chosen: boolean }) {
  const { t, act } = useFace();
  const { id, title, pitch, minutes, tensions, difficulty } = album;
  return (
    <label class="choice row gap-8 edge-hair ring on-white lines-118">
      <input type="radio" name="scenario" checked={chosen} onChange={() => act({ type: 'CHOOSE_SCENARIO', id })} />
      <span class="grid">
        <strong>{title}</strong>
        {chosen && <small class="text-5">{pitch}</small>}
        <small class="text-5">
          {t.scenarios.tensions(tensions)} · {t.scenarios.minutes(minutes)} · {t.scenarios.difficulties[difficulty]}
        </small>
      </span>
    </label>
  );
}

function Albums({ view }: { view: PrepareView }) {
  const { t } = useFace();
  return (
    <fieldset class="console-panel grid gap-6 choice-albums scroll-y on-card edge-line shrink-x">
      <legend>{t.roomPrepare.scenario}</legend>
      {view.scenarios.map((album) => (
        <Album key={album.id} album={album} chosen={album.id === view.scenario} />
      ))}
    </fieldset>
  );
}

/** The three questions that matter: how, how long, which story. */
export function Essentials({ view }: { view: PrepareView }) {
  return (
    <>
      <Desks view={view} />
      <Lengths view={view} />
      <Albums view={view} />
    </>
  );
}
