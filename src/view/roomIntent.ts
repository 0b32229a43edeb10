import { withIncluded, withMinutes } from '../play/agenda.ts';
import type { SessionEvent } from '../play/roomEvents.ts';
import { whereIs } from '../play/roomMachine.ts';
import { placeOf } from '../play/table.ts';
import { pinHere } from './console.ts';
import { turnOf } from './hotSeat.ts';
import type { RoomAction } from './roomActions.ts';
import type { RoomLook } from './roomLook.ts';

/** What the main button means where the session stands. */
export function nextEvent({ state }: Pick<RoomLook, 'state'>): SessionEvent {
  const place = placeOf(state.game);
  if (whereIs(state.room).course !== 'play' || place === 'epilogue') return { type: 'ADVANCE' };
  if (place === 'positions' || place === 'sealed') return { type: 'REVEAL' };
  return { type: place === 'settlement' ? 'SETTLE' : 'NEXT' };
}

/** A timer's events need the time; notes need where they are pinned. */
function aroundEvents(action: RoomAction, look: RoomLook, draft: string): SessionEvent[] | null {
  const at = look.now;
  switch (action.type) {
    case 'startTimer':
      return [{ type: 'TIMER_START', ms: action.seconds * 1000, at }];
    case 'pauseTimer':
      return [{ type: 'TIMER_PAUSE', at }];
    case 'resumeTimer':
      return [{ type: 'TIMER_RESUME', at }];
    case 'stopTimer':
      return [{ type: 'TIMER_STOP' }];
    case 'extendTimer':
      return [{ type: 'TIMER_EXTEND', ms: action.seconds * 1000, at }];
    case 'closeGap':
      return [{ type: 'CLOSE_GAP', count: action.count }];
    case 'pinNote':
      return draft.trim() === '' ? [] : [{ type: 'NOTE', text: draft.trim(), key: false, ...pinHere(look), at }];
    case 'markMoment': {
      const pin = pinHere(look);
      const marked = look.state.room.context.notes.some(
        (note) => note.key && note.text === '' && note.moment === pin.moment && note.tension === pin.tension,
      );
      return [marked ? { type: 'UNMARK', ...pin } : { type: 'NOTE', text: '', key: true, ...pin, at }];
    }
    case 'freeze':
      return [{ type: 'FREEZE', on: action.on, at }];
    case 'black':
      return [{ type: 'BLACK', on: action.on }];
    case 'setReading':
      return [{ type: 'READING', reading: action.reading }];
    case 'handOver':
      return [{ type: 'HAND_OVER', to: action.to }];
    case 'pass': {
      const turn = turnOf(look);
      return turn?.purpose === 'card' ? [{ type: 'PASS', role: turn.role }] : [];
    }
    case 'setMinutes':
      return [
        { type: 'EDIT_AGENDA', agenda: [...withMinutes(look.state.room.context.agenda, action.item, action.minutes)] },
      ];
    case 'include':
      return [
        {
          type: 'EDIT_AGENDA',
          agenda: [...withIncluded(look.state.room.context.agenda, action.item, action.included)],
        },
      ];
    case 'setParley':
      return [{ type: 'SET_PARLEY', ms: action.seconds * 1000 }];
    default:
      return null;
  }
}

/**
 * The events that an action of the room means, in order; null when it concerns no session but the window or the
 * preparation.
 */
export function sessionEvents(action: RoomAction, look: RoomLook, draft: string): readonly SessionEvent[] | null {
  switch (action.type) {
    case 'next':
      return [nextEvent(look)];
    case 'goToDebrief':
      return [{ type: 'GO_TO_DEBRIEF' }];
    case 'bet': {
      const { by, about, option, stake } = action;
      return [{ type: 'BET', by, about, option, stake }];
    }
    case 'position':
      return [{ type: 'COMMIT', role: action.role, option: action.option }];
    case 'withdraw':
      return [{ type: 'WITHDRAW', role: action.role }];
    case 'hands':
      return [{ type: 'HANDS', role: action.role, counts: { ...action.counts } }];
    case 'pledge':
      return [{ type: 'PLEDGE', from: action.from, to: action.to }];
    case 'ask':
      return [{ type: 'ASK', from: action.from, to: action.to }];
    case 'answer':
      return [{ type: 'ANSWER', from: action.from, to: action.to, accepted: action.accepted }];
    case 'skipParley':
      return [{ type: 'SKIP_PARLEY' }];
    case 'arbitrate':
      return [{ type: 'ARBITRATE' }];
    case 'reflect':
      return [{ type: 'REFLECT' }];
    case 'skipTension':
      return [{ type: 'SKIP_TENSION' }];
    case 'spend':
      return [{ type: 'SPEND', power: action.power }];
    case 'inject':
      return [{ type: 'INJECT', event: action.event }];
    default:
      return aroundEvents(action, look, draft);
  }
}
