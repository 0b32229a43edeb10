import type { StakeTag } from '../../view/player/parts.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';

/** Stakes a choice answers, then those it leaves aside, each with its sign and its word. */
export function MeetsNeglects({ meets, neglects }: { meets: readonly StakeTag[]; neglects: readonly StakeTag[] }) {
  const { t } = useFace();
  const line = (tag: StakeTag, met: boolean) => (
    <li key={`${tag.id}${met}`} class={met ? 'stake from-start flex gap-6 stake-met' : 'stake from-start flex gap-6'}>
      <Icon name={met ? 'tick' : 'cross'} />
      <span>
        <span class="sr-only">{`${met ? t.common.meets : t.common.neglects} `}</span>
        {tag.label}
      </span>
    </li>
  );
  if (meets.length + neglects.length === 0) return null;
  return (
    <ul class="stakes lines-122 text-3">
      {meets.map((tag) => line(tag, true))}
      {neglects.map((tag) => line(tag, false))}
    </ul>
  );
}

/** Plain labels of stakes. */
export function StakeList({ of }: { of: readonly StakeTag[] }) {
  return (
    <ul class="stake-list grid">
      {of.map((tag) => (
        <li key={tag.id}>{tag.label}</li>
      ))}
    </ul>
  );
}
