package se.samspel.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.survey.RoundRows.Place;

/** Opens and closes rounds. */
@ApplicationScoped
class RoundService {

    private static final String OPEN = "open-survey-round";
    private static final String CLOSE = "close-survey-round";

    private final Interventions interventions;
    private final Places places;
    private final InstrumentRows instruments;
    private final RoundRows rows;
    private final CurrentCaller caller;
    private final Idempotency idempotency;
    private final IfMatch ifMatch;
    private final Ids ids;

    RoundService(
            Interventions interventions,
            Places places,
            InstrumentRows instruments,
            RoundRows rows,
            CurrentCaller caller,
            Idempotency idempotency,
            IfMatch ifMatch,
            Ids ids) {
        this.interventions = interventions;
        this.places = places;
        this.instruments = instruments;
        this.rows = rows;
        this.caller = caller;
        this.idempotency = idempotency;
        this.ifMatch = ifMatch;
        this.ids = ids;
    }

    /** A round as it is now; the replayed status is null for what came for the first time. */
    record Done(Round.View view, long version, @Nullable Integer replayedStatus) {}

    @Transactional
    Done openOfIntervention(UUID interventionId, RoundRequest request) {
        return open(request, () -> places.hosted(interventionId));
    }

    @Transactional
    Done openOfAssociation(String association, RoundRequest request) {
        return open(request, () -> places.ofMember(association));
    }

    private Done open(RoundRequest request, Supplier<Place> where) {
        UUID id = ids.next();
        if (idempotency.claim(OPEN, request, id.toString(), 201) instanceof Claim.Replay replay) {
            return done(known(UUID.fromString(replay.resourceId())), replay.status());
        }
        Place place = where.get();
        if (request.to().isBefore(request.from())) {
            throw new InvalidValue(
                    "to",
                    Text.of(
                            "Rundan ska sluta samma dag som den börjar eller senare.",
                            "The round must end on the day it starts or later."));
        }
        if (instruments.find(request.instrumentId()).isEmpty()) {
            throw Problem.unknownReference(
                    "/instrumentId",
                    Text.of("Det finns inget sådant instrument.", "There is no such instrument."));
        }
        return done(rows.add(id, caller.get().key(), place, request), null);
    }

    @Transactional
    Done one(UUID id) {
        return done(owned(id), null);
    }

    /** The host's own; to others those that are closed. */
    @Transactional
    List<Round.View> ofIntervention(UUID interventionId) {
        UUID id = interventions.readable(interventionId).id();
        return rows.ofIntervention(id).stream()
                .map(round -> round.view(caller.get().key()))
                .toList();
    }

    /** Those of an association and of its interventions: the caller's own, else the closed ones. */
    @Transactional
    List<Round.View> ofAssociation(String association) {
        return rows.ofAssociation(places.readable(association).association()).stream()
                .map(round -> round.view(caller.get().key()))
                .toList();
    }

    /** From now on nothing changes, and others may read. */
    @Transactional
    Done close(UUID id) {
        if (idempotency.claim(CLOSE, "", id.toString(), 200) instanceof Claim.Replay replay) {
            return done(known(UUID.fromString(replay.resourceId())), replay.status());
        }
        Round round = changeable(id);
        ifMatch.check(round.version());
        refuseClosed(round);
        if (round.round().forms() == null) {
            throw Problem.of(409, "no-answers", Text.of("Inga svar än", "No answers yet"))
                    .detail(
                            Text.of(
                                    "Läs in svaren innan rundan stängs.",
                                    "Import the answers before the round is closed."));
        }
        return done(rows.closed(id), null);
    }

    /** 404 for what is not the caller's, closed or not. */
    Round owned(UUID id) {
        return owned(rows.find(id));
    }

    /** As {@link #owned(UUID)}, held until the transaction ends. */
    Round changeable(UUID id) {
        return owned(rows.locked(id));
    }

    private Round owned(Optional<Round> found) {
        return found.filter(round -> round.owner().equals(caller.get().key()))
                .orElseThrow(Problem::notFound);
    }

    static void refuseClosed(Round round) {
        if (round.round().closed()) {
            throw Problem.of(
                            409, "round-closed", Text.of("Rundan är stängd", "The round is closed"))
                    .detail(
                            Text.of(
                                    "Andra kan ha läst den; den ändras inte mer.",
                                    "Others may have read it; it changes no more."));
        }
    }

    private Round known(UUID id) {
        return rows.find(id).orElseThrow(Problem::notFound);
    }

    Done done(Round round, @Nullable Integer replayedStatus) {
        return new Done(round.view(caller.get().key()), round.version(), replayedStatus);
    }
}
