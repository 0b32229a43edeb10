import { Heading } from '../solo/Layout.tsx';
import { useDesk } from './context.ts';

/** While an album is on its way. */
export function LoadingPage() {
  const { t } = useDesk();
  return (
    <div class="page page-loading">
      <div class="panel">
        <Heading>{t.loading.heading}</Heading>
        <p>{t.loading.text}</p>
      </div>
    </div>
  );
}
