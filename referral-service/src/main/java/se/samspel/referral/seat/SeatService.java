package se.samspel.referral.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.http.PageQuery;
import se.samspel.kit.http.PageView;
import se.samspel.kit.http.Pages;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.problem.Problem;
import se.samspel.referral.intervention.InterventionAccess;
import se.samspel.referral.intervention.OpenIntervention;
import se.samspel.referral.intervention.Recorded;
import se.samspel.referral.seat.domain.Seat;

/** The host keeps the seats of its team; the association's members read them. */
@ApplicationScoped
class SeatService {

    static final String STATISTICS = "samspel.statistics.v1";

    private final SeatRepository seats;
    private final InterventionAccess interventions;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Outbox outbox;
    private final Pages pages;
    private final Ids ids;
    private final Clock clock;

    SeatService(
            SeatRepository seats,
            InterventionAccess interventions,
            Idempotency idempotency,
            IfMatch ifMatch,
            Outbox outbox,
            Pages pages,
            Ids ids,
            Clock clock) {
        this.seats = seats;
        this.interventions = interventions;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.outbox = outbox;
        this.pages = pages;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Recorded record(UUID interventionId, SeatRequest request) {
        UUID id = ids.next();
        if (idempotency.claim("record-seat", request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            UUID first = UUID.fromString(replay.resourceId());
            return shown(seats.findByIdOptional(first).orElseThrow(Problem::notFound), replay);
        }
        OpenIntervention team = interventions.hosted(interventionId);
        interventions.requireMember(team, request.party(), request.from());
        var seat = new Seat(id, interventionId, request.terms(), clock.instant());
        seats.persist(seat);
        return told(seat);
    }

    @Transactional
    Recorded change(UUID id, SeatRequest request) {
        Seat seat = seats.lock(id).orElseThrow(Problem::notFound);
        OpenIntervention team = interventions.hosted(seat.interventionId());
        ifMatch.check(seat.version());
        interventions.requireMember(team, request.party(), request.from());
        seat.change(request.terms());
        return told(seat);
    }

    @Transactional
    Recorded read(UUID id) {
        Seat seat = seats.findByIdOptional(id).orElseThrow(Problem::notFound);
        interventions.read(seat.interventionId());
        return shown(seat, null);
    }

    @Transactional
    PageView<SeatView> list(UUID interventionId, @Nullable LocalDate on, PageQuery page) {
        interventions.read(interventionId);
        var found = seats.of(interventionId, on);
        var rows = found.range(page.offset(), page.offset() + page.fetch() - 1).stream();
        return pages.view(page, rows.map(SeatView::of).toList(), () -> found.count());
    }

    private Recorded told(Seat seat) {
        outbox.append(
                OutboxEvent.state(
                        STATISTICS, "seat.recorded", seat.id().toString(), SeatRecord.of(seat)));
        return shown(seat, null);
    }

    private static Recorded shown(Seat seat, Claim.@Nullable Replay replay) {
        return new Recorded(SeatView.of(seat), "/seats/" + seat.id(), seat.version(), replay);
    }
}
