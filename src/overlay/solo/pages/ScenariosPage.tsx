import type { ScenarioCard } from '../../../domain/scenario.ts';
import { useFace } from '../../parts/context.ts';
import { Heading } from '../../parts/Heading.tsx';
import { Icon } from '../../parts/icons.tsx';
import { WayBack } from '../Layout.tsx';

const MOST_DOTS = 4;

function Difficulty({ level }: { level: number }) {
  const { t } = useFace();
  return (
    <span class="inline middle gap-7">
      <svg class="dots" viewBox={`0 0 ${MOST_DOTS * 18} 18`} aria-hidden="true">
        {Array.from({ length: MOST_DOTS }, (_, index) => (
          <circle
            key={index}
            class={index <= level ? 'inked blank stroked stroke-24' : 'blank stroked stroke-24'}
            cx={9 + index * 18}
            cy="9"
            r="6"
          />
        ))}
      </svg>
      <span class="sr-only">{t.common.says(t.scenarios.difficulty)} </span>
      {t.scenarios.difficulties[level] ?? ''}
    </span>
  );
}

function Album({ card, rank }: { card: ScenarioCard; rank: number }) {
  const { t, language, act } = useFace();
  return (
    <li class="album relative column on-card edge-thick gap-9 ring" data-rank={rank % 4}>
      <p class="album-place on-yellow bold">{card.territory[language]}</p>
      <h2 class="album-title">{card.title[language]}</h2>
      <p class="voice-6">{card.pitch[language]}</p>
      <p class="album-facts flex wrap semibold text-5">
        <span>
          <Icon name="months" /> {t.scenarios.minutes(card.minutes)}
        </span>
        <span>
          <Icon name="narrative" /> {t.scenarios.tensions(card.tensions)}
        </span>
        <Difficulty level={card.difficulty} />
      </p>
      <button
        type="button"
        class="button button-main card-cover sink"
        aria-label={`${t.scenarios.choose}, ${card.title[language]}`}
        onClick={() => act({ type: 'CHOOSE_SCENARIO', id: card.id })}
      >
        <span>{t.scenarios.choose}</span>
        <Icon name="next" />
      </button>
    </li>
  );
}

/** The shelf of albums. */
export function ScenariosPage({ cards }: { cards: readonly ScenarioCard[] }) {
  const { t } = useFace();
  return (
    <div class="page column gap-9">
      <Heading>{t.scenarios.heading}</Heading>
      <p class="page-intro on-yellow edge-line semibold">{t.scenarios.intro}</p>
      {cards.length === 0 && <p class="panel on-card edge-thick">{t.scenarios.none}</p>}
      <ul class="albums grid">
        {cards.map((card, index) => (
          <Album key={card.id} card={card} rank={index} />
        ))}
      </ul>
      <WayBack />
    </div>
  );
}
