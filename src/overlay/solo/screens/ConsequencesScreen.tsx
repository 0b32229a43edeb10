import type { Role } from '../../../domain/vocabulary.ts';
import type { OtherwiseView, RevealedTruth } from '../../../view/player/model.ts';
import { Button } from '../../parts/Button.tsx';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon, type IconName } from '../../parts/icons.tsx';
import { Badge } from '../../parts/Portrait.tsx';
import { settledIcon, settledWord } from '../../parts/settling.ts';
import { Actions, Below, Side, useStep } from '../Layout.tsx';
import { Causes } from './Causes.tsx';
import type { ScreenProps } from './screen.ts';

type Props = ScreenProps<'consequences'>;

function Who({ icon, label, roles }: { icon: IconName; label: string; roles: readonly Role[] }) {
  const { t } = useFace();
  return (
    <div class="truth-who inline middle gap-5">
      <dt class="inline middle gap-5">
        <Icon name={icon} /> {t.common.says(label)}
      </dt>
      <dd class="inline middle gap-3 bold">
        {roles.length === 0 && t.consequences.nobody}
        {roles.map((role) => (
          <Badge key={role} role={role} alt={t.roles[role].name} />
        ))}
      </dd>
    </div>
  );
}

/** What was the case all along: who knew it, who asked, who told. */
function Truth({ truth }: { truth: RevealedTruth }) {
  const { t } = useFace();
  const { shown, knew, asked, told } = truth;
  return (
    <section class="thought on-white">
      <h2>{t.consequences.truth}</h2>
      <p class="semibold">{shown}</p>
      <dl class="truth-people flex wrap text-4">
        <Who icon="secret" label={t.consequences.knew} roles={knew} />
        <Who icon="ask" label={t.consequences.asked} roles={asked} />
        <Who icon="tell" label={t.consequences.told} roles={told ? [told] : []} />
      </dl>
    </section>
  );
}

/** What the same four cards would have come to: three lines at most. */
function Otherwise({ of }: { of: readonly OtherwiseView[] }) {
  const { t } = useFace();
  const words = t.consequences;
  if (of.length === 0) return null;
  return (
    <section class="otherwise text-4 lines-122">
      <h2>{words.otherwise}</h2>
      <ul class="grid gap-3">
        {of.slice(0, 3).map(({ if: when, shown, title, same }, index) => (
          <li key={index} class="flex gap-7 from-start">
            <Icon name={when === 'told' ? 'tell' : 'follow'} />
            <span>
              <strong>{same ? words.same : words.ends(title)}</strong>
              {when === 'told' || shown === null ? words.ifTold : words.ifTruth(shown)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The story, then the truth and what might have been; who changed what is there for whoever asks. */
export function ConsequencesScreen({ screen, view }: Props) {
  const { t } = useFace();
  const { title, text, truth, otherwise, months, reflection } = screen;
  const time = [t.calendar.spent(t.months(months.spent), t.months(months.window))];
  return (
    <>
      <Side>
        <Heading kicker={useStep(view)}>{title}</Heading>
        <p class="story">{text}</p>
        <p class="row wrap gap-7 text-4">
          <Icon name={settledIcon(screen)} />
          <strong>{settledWord(screen, t)}</strong>
          <Icon name="months" />
          <span>
            {time} {months.late ? t.calendar.tooLate : t.calendar.inTime}
          </span>
        </p>
        {truth && <Truth truth={truth} />}
        <Otherwise of={otherwise} />
        {reflection?.taken && <p class="made on-yellow edge-pen">{t.consequences.paused}</p>}
      </Side>
      <Below>
        <Causes screen={screen} />
      </Below>
      <Actions>
        {reflection && !reflection.taken && (
          <Button action={{ type: 'REFLECT' }} icon="months">
            {t.consequences.pause(t.months(reflection.months))}{' '}
            <small class="off-phone">({t.consequences.pauseNote})</small>
          </Button>
        )}
        <Button action={{ type: 'NEXT' }} look="main" trail="next">
          {t.consequences.next}
        </Button>
      </Actions>
    </>
  );
}
