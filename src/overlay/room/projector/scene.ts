import type { ProjectorScene } from '../../../view/projectorModel.ts';

/** One kind of scene. */
export type SceneOf<K extends ProjectorScene['kind']> = Extract<ProjectorScene, { kind: K }>;

/** What a scene's words need. */
export interface SceneProps<K extends ProjectorScene['kind']> {
  readonly scene: SceneOf<K>;
  readonly room: boolean; // read from afar: fewer words
}

/** The first words of a text, whole sentences only, as many as fit a count of words; at least one sentence. */
export function firstSentences(text: string, most: number): string {
  const sentences = text.match(/[^.!?…]+[.!?…]+[\s\u00a0]*»?\s*|[^.!?…]+$/g) ?? [text];
  let said = '';
  for (const sentence of sentences) {
    const longer = said + sentence;
    if (said !== '' && longer.trim().split(/\s+/).length > most) break;
    said = longer;
  }
  return said.trim();
}
