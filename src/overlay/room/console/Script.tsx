import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import type { ProjectorScene } from '../../../view/room/projectorModel.ts';
import { useFace } from '../../parts/context.ts';

/** What scrolls must be reachable by keyboard. */
const REACHABLE = 0;

/** What the room reads and the facilitator may read aloud, sprouts told whole. */
function readAloud(scene: ProjectorScene): string[] {
  if (scene.kind === 'situation') {
    const sprouts = scene.since?.sprouts.map(({ text }) => text) ?? [];
    return [...(scene.opening ? [scene.opening] : []), ...sprouts, scene.text];
  }
  return scene.kind === 'consequences' || scene.kind === 'epilogue' ? [scene.text] : [];
}

/** What to do, to say, and to ask if silence falls; then what the scenario adds here. */
export function Script({ view }: { view: ConsoleView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  const { moment, here, prompts, question } = view.script;
  const { does, says, silence } = t.roomScript[moment];
  const aloud = readAloud(view.room.view.scene);
  return (
    <section class="console-panel script scroll-y grow" aria-label={words.script} tabIndex={REACHABLE}>
      <h2>
        {words.script} <span class="script-moment">{t.roomWords.moments[moment]}</span>
      </h2>
      <dl class="grid gap-6">
        <div>
          <dt class="bold">{words.does}</dt>
          <dd>{does}</dd>
        </div>
        {here && (
          <div class="script-here">
            <dt class="bold">{words.here}</dt>
            <dd>{here}</dd>
          </div>
        )}
        <div class="script-says">
          <dt class="bold">{words.says}</dt>
          <dd>{t.common.quote(says)}</dd>
        </div>
        {aloud.length > 0 && (
          <div>
            <dt class="bold">{words.roomText}</dt>
            <dd>
              {aloud.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
        )}
        <div class="script-silence">
          <dt class="bold">{words.silence}</dt>
          <dd>
            <p>{silence}</p>
            {prompts.map((prompt) => (
              <p key={prompt}>{prompt}</p>
            ))}
          </dd>
        </div>
        {question && (
          <div>
            <dt class="bold">{words.question}</dt>
            <dd>{question}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
