import { useFace } from './context.ts';
import { Icon, type IconName } from './icons.tsx';

interface SwitchRowProps {
  readonly icon: IconName;
  readonly label: string;
  readonly on: boolean;
  readonly flip: () => void;
}

/** A setting that is on or off: what it is at the left, how it stands at the right. */
export function SwitchRow({ icon, label, on, flip }: SwitchRowProps) {
  const { t } = useFace();
  return (
    <button
      type="button"
      role="switch"
      class="switch grid gap-9 middle edge-hair bold on-white"
      aria-checked={on}
      onClick={flip}
    >
      <Icon name={icon} />
      <span>{label}</span>
      <span class="switch-state on-white edge-hair centred" aria-hidden="true">
        {on ? t.menu.on : t.menu.off}
      </span>
    </button>
  );
}
