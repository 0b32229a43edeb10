import type { ProjectorScene } from '../../../../view/room/projectorModel.ts';

/** One kind of scene. */
export type SceneOf<K extends ProjectorScene['kind']> = Extract<ProjectorScene, { kind: K }>;

/** What a scene's words need. */
export interface SceneProps<K extends ProjectorScene['kind']> {
  readonly scene: SceneOf<K>;
  readonly far: boolean; // read from the back of the room: fewer words
  readonly share?: number; // how much of a text there is room for: 1, less with larger letters
}

/** A table that seals something: who sits there, and whether it has. */
export type TableSeal = SceneOf<'positions'>['tables'][number];
