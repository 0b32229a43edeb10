import { COMPANIES } from '../../../domain/tension/tension.ts';
import type { PrepareView } from '../../../view/room/prepareModel.ts';
import { useFace } from '../../parts/context.ts';

/** How far the four trust one another when it begins. */
export function CompanyChoice({ view }: { view: PrepareView }) {
  const { t, act } = useFace();
  const words = t.chooseRole.company;
  return (
    <fieldset class="console-panel grid gap-6 choice-row on-card edge-line shrink-x">
      <legend>{words.legend}</legend>
      {COMPANIES.map((company) => (
        <label key={company} class="choice row gap-8 edge-hair ring on-white lines-118">
          <input
            type="radio"
            name="company"
            checked={view.company === company}
            onChange={() => act({ type: 'CHOOSE_COMPANY', company })}
          />
          <strong>{words[company].name}</strong>
        </label>
      ))}
      <p class="quiet span-all">{words[view.company].line}</p>
    </fieldset>
  );
}
