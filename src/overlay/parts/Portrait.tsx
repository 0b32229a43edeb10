import { badgeUrl, portraitUrl } from '../../art/pictures.ts';
import type { Role } from '../../domain/vocabulary.ts';
import type { Expression } from '../../view/picture/stageModel.ts';

/** A face in its frame; the name is always written beside it. */
export function Portrait({ role, mood = 'neutral', out = false }: { role: Role; mood?: Expression; out?: boolean }) {
  return (
    <img
      class={out ? 'portrait portrait-out rigid' : 'portrait rigid'}
      src={portraitUrl(role, mood)}
      alt=""
      width="260"
      height="270"
      loading="lazy"
    />
  );
}

/** The shape of a role: circle, square, hexagon, flame; silent unless it stands alone. */
export function Badge({ role, alt = '' }: { role: Role; alt?: string }) {
  return <img class="badge rigid" src={badgeUrl(role)} alt={alt} width="80" height="84" />;
}
