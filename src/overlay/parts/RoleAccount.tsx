import { VITALS } from '../../domain/vocabulary.ts';
import type { RolePageView } from '../../view/player/model.ts';
import { useFace } from './context.ts';
import { Icon } from './icons.tsx';
import { namesOf } from './wording.ts';

function StakeAccount({ role, account }: { role: RolePageView['role']; account: RolePageView['stakes'][number] }) {
  const { t } = useFace();
  const { stake, metBy, neglectedBy } = account;
  const names = (roles: readonly RolePageView['role'][]) =>
    roles.map((each) => (each === role ? t.outcome.pages.own : (namesOf([each], t)[0] ?? '')));
  return (
    <li>
      <strong>{stake.label}</strong>
      {metBy.length > 0 && (
        <span class="block text-3">
          <Icon name="tick" /> {t.outcome.pages.metBy(names(metBy))}
        </span>
      )}
      {neglectedBy.length > 0 && (
        <span class="block text-3">
          <Icon name="cross" /> {t.outcome.pages.neglectedBy(names(neglectedBy))}
        </span>
      )}
    </li>
  );
}

/** What became of a role: its gauge, its expectations and who answered them, the trust it has won. */
export function RoleAccount({ page }: { page: RolePageView }) {
  const { t } = useFace();
  const { role, vital, out, stakes, trustFrom } = page;
  const trusts = trustFrom.map(({ role: from, trust }) => `${t.roles[from].inline} ${t.format.number(trust)}`);
  return (
    <>
      <p>
        {t.outcome.pages.gauge(t.measures[VITALS[role]].name, vital)}
        {out && <em class="tag on-white">{t.common.out}</em>}
      </p>
      {stakes.length === 0 ? (
        <p class="quiet">{t.outcome.pages.none}</p>
      ) : (
        <ul class="accounts lines-122 grid gap-7 text-4">
          {stakes.map((account) => (
            <StakeAccount key={account.stake.id} role={role} account={account} />
          ))}
        </ul>
      )}
      <p>{t.outcome.pages.trust(trusts)}</p>
    </>
  );
}
