import type { ConsoleView } from '../../../view/room/consoleModel.ts';
import type { ProjectorScene } from '../../../view/room/projectorModel.ts';
import { useFace } from '../../parts/context.ts';

/** What scrolls must be reachable by keyboard. */
const REACHABLE = 0;

/** What the room reads and the facilitator may read aloud, sprouts told whole. */
function readAloud(scene: ProjectorScene): string[] {
  if (scene.kind === 'situation') {
    const sprouts = scene.since?.sprouts.map(({ text }) => text) ?? [];
    return [...(scene.opening ? [scene.opening] : []), ...sprouts, scene.text, scene.calendar.text];
  }
  if (scene.kind === 'consequences') return [scene.text, ...(scene.truth ? [scene.truth.shown] : [])];
  return scene.kind === 'epilogue' ? [scene.text] : [];
}

/** What to do, to say, and to ask if silence falls; then what the scenario adds here. */
export function Script({ view }: { view: ConsoleView }) {
  const { t } = useFace();
  const words = t.roomConsole;
  const { moment, here, prompts, question } = view.script;
  const { does, says, silence } = t.roomScript[moment];
  const aloud = readAloud(view.room.view.scene);
  return (
    <section
      class="console-panel script scroll-y grow on-card edge-line shrink-x"
      aria-label={words.script}
      tabIndex={REACHABLE}
    >
      <h2>
        {words.script} <span class="script-moment">{t.roomWords.moments[moment]}</span>
      </h2>
      <dl class="grid gap-6">
        <div class="grid">
          <dt class="bold">{words.does}</dt>
          <dd class="grid gap-3">{does}</dd>
        </div>
        {here && (
          <div class="script-here grid">
            <dt class="bold">{words.here}</dt>
            <dd class="grid gap-3 on-yellow">{here}</dd>
          </div>
        )}
        <div class="grid">
          <dt class="bold">{words.says}</dt>
          <dd class="grid gap-3 voice-6">{t.common.quote(says)}</dd>
        </div>
        {aloud.length > 0 && (
          <div class="grid">
            <dt class="bold">{words.roomText}</dt>
            <dd class="grid gap-3">
              {aloud.map((text) => (
                <p key={text}>{text}</p>
              ))}
            </dd>
          </div>
        )}
        <div class="script-silence grid">
          <dt class="bold">{words.silence}</dt>
          <dd class="grid gap-3">
            <p>{silence}</p>
            {prompts.map((prompt) => (
              <p key={prompt}>{prompt}</p>
            ))}
          </dd>
        </div>
        {question && (
          <div class="grid">
            <dt class="bold">{words.question}</dt>
            <dd class="grid gap-3">{question}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
