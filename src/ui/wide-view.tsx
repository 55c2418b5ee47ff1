import { later } from '../store/later.ts';
import { keepsFocus } from './keep-focus.ts';
import { Heading } from './kit/text.tsx';
import { PlanView, type PlanViewProps } from './plan-view.tsx';
import { isListable } from './seats/agents-on-hand.ts';
import { LoadedSeats, type SeatsProps } from './seats/loaded-seats.tsx';
import { useWords } from './words.tsx';

const table = later(async () => (await import('./seat-table/seat-table-panel.tsx')).SeatTablePanel);

/** A page of the app's own: the plan, and beside it who holds a seat, one below the other where it is narrow. */
export function WideView(props: PlanViewProps) {
  const { picture, refresh, store, mayShowPeople } = props;
  return (
    <div className="wide">
      <div>
        <PlanView {...props} areSeatsBeside />
      </div>
      {mayShowPeople && isListable(picture.counts.agents) ? (
        <SeatsBeside picture={picture} refresh={refresh} store={store} />
      ) : null}
    </div>
  );
}

function SeatsBeside({ picture, refresh, store }: SeatsProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby="seat-table-title" className="stack" {...keepsFocus}>
      <Heading level={2} id="seat-table-title">
        {t('seats.title')}
      </Heading>
      <LoadedSeats picture={picture} refresh={refresh} store={store} list={table} />
    </section>
  );
}
