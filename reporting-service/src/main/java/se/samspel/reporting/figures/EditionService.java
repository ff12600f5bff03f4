package se.samspel.reporting.figures;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Coverages;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.definition.ReportDefinitions;
import se.samspel.reporting.definition.domain.Days;
import se.samspel.reporting.definition.domain.Definition;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.edition.Releasable;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.edition.domain.Decision;
import se.samspel.reporting.edition.domain.Release;
import se.samspel.reporting.teamreport.domain.Period;

/** The host's own acts: to publish an edition, and to release one. */
@ApplicationScoped
class EditionService {

    private final Coverages coverages;
    private final ReportDefinitions definitions;
    private final Computation computation;
    private final EditionMaking making;
    private final Editions editions;
    private final Idempotency idempotency;
    private final List<Releasable> others;
    private final CurrentCaller caller;
    private final Ids ids;

    EditionService(
            Coverages coverages,
            ReportDefinitions definitions,
            Computation computation,
            EditionMaking making,
            Editions editions,
            Idempotency idempotency,
            @All List<Releasable> others,
            CurrentCaller caller,
            Ids ids) {
        this.coverages = coverages;
        this.definitions = definitions;
        this.computation = computation;
        this.making = making;
        this.editions = editions;
        this.idempotency = idempotency;
        this.others = others;
        this.caller = caller;
        this.ids = ids;
    }

    /** What was made; the replayed status is null for a request that came for the first time. */
    record Made(Edition edition, @Nullable Integer replayedStatus) {}

    @Transactional
    Made publish(EditionRequest request) {
        return once(
                "publish-edition",
                request,
                () -> {
                    Covered covered = coverages.hosted(Coverage.parse(request.coverage()));
                    Period period = new Period(request.from(), request.to());
                    boolean exact = request.audience() == Audience.HOST;
                    Optional<Releasable> other = other(request.definition());
                    if (other.isPresent() && !exact) {
                        return other.get().published(covered, period.from(), period.to());
                    }
                    Definition definition = definitions.published(request.definition());
                    Days days = new Days(period.from(), period.to());
                    return exact
                            ? making.forHost(computation.compute(definition, covered, days, true))
                            : making.forOthers(definition, covered, days);
                });
    }

    /** The same figures under another rule: what was computed then, not what is known now. */
    @Transactional
    Made release(UUID id, ReleaseRequest request) {
        return once(
                "release-edition",
                List.of(id, request),
                () -> {
                    Edition edition = editions.readable(id);
                    Covered covered = coverages.hosted(Coverage.parse(edition.of().coverage()));
                    refuseWhatIsTheHosts(edition);
                    IdentityNumberInText.refuse("reason", request.reason());
                    Decision decision = decision(request);
                    return other(edition.of().definition())
                            .map(other -> other.released(edition, covered, decision))
                            .orElseGet(() -> making.released(asItWas(edition, covered), decision));
                });
    }

    /** Where the report is none of the defined ones. */
    private Optional<Releasable> other(String definition) {
        return others.stream().filter(each -> each.definition().equals(definition)).findFirst();
    }

    private Decision decision(ReleaseRequest request) {
        return new Decision(
                new Terms(
                        request.threshold(),
                        Objects.requireNonNullElse(request.groupings(), Map.of())),
                new Release(decidedBy(request), request.reason()));
    }

    private Computed asItWas(Edition edition, Covered covered) {
        return computation.again(
                definitions.version(edition.of().definition(), edition.definitionVersion()),
                covered,
                new Days(edition.of().from(), edition.of().to()),
                new Computation.Past(editions.basis(edition, Basis.class), edition.dataTime()));
    }

    /** A person who has logged in decides in her own name. */
    private String decidedBy(ReleaseRequest request) {
        return Objects.requireNonNullElse(caller.handler(), request.decidedBy());
    }

    private static void refuseWhatIsTheHosts(Edition edition) {
        if (edition.of().audience() == Audience.HOST) {
            throw Problem.of(
                    409,
                    "edition-of-host",
                    Text.of(
                            "Utgåvan är värdens egen; publicera en för andra först",
                            "The edition is the host's own; publish one for others first"));
        }
    }

    private Made once(String operation, Object request, Supplier<Edition> work) {
        if (idempotency.claim(operation, request, ids.next().toString(), 201)
                instanceof Claim.Replay replay) {
            Edition made = editions.readable(UUID.fromString(replay.resourceId()));
            return new Made(made, replay.status());
        }
        Edition edition = work.get();
        idempotency.settle(operation, edition.id().toString(), 201);
        return new Made(edition, null);
    }
}
