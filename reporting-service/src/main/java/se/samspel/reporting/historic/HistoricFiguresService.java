package se.samspel.reporting.historic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.historic.HistoricFiguresRequest.ToldFigure;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** Takes in what earlier reports told, by the host's hand. */
@ApplicationScoped
class HistoricFiguresService {

    private static final String OPERATION = "keep-historic-figures";

    private final Interventions interventions;
    private final HistoricFigures figures;
    private final Idempotency idempotency;
    private final Ids ids;
    private final Today today;

    HistoricFiguresService(
            Interventions interventions,
            HistoricFigures figures,
            Idempotency idempotency,
            Ids ids,
            Today today) {
        this.interventions = interventions;
        this.figures = figures;
        this.idempotency = idempotency;
        this.ids = ids;
        this.today = today;
    }

    /** What was kept; the replayed status is null for a request that came for the first time. */
    record Kept(HistoricFiguresView view, boolean created, @Nullable Integer replayedStatus) {}

    @Transactional
    Kept keep(UUID interventionId, HistoricFiguresRequest request) {
        UUID id = ids.next();
        if (idempotency.claim(OPERATION, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return figures.find(UUID.fromString(replay.resourceId()))
                    .map(view -> new Kept(view, false, replay.status()))
                    .orElseThrow(Problem::notFound);
        }
        UUID hosted = interventions.hosted(interventionId).id();
        refuse(request);
        HistoricFiguresView kept = figures.keep(id, hosted, request);
        boolean created = kept.id().equals(id);
        if (!created) {
            idempotency.settle(OPERATION, kept.id().toString(), 200);
        }
        return new Kept(kept, created, null);
    }

    @Transactional
    List<HistoricFiguresView> all(UUID interventionId) {
        return figures.all(interventions.hosted(interventionId).id());
    }

    private void refuse(HistoricFiguresRequest request) {
        Period period = new Period(request.from(), request.to());
        IdentityNumberInText.refuse("source", request.source());
        LocalDate day = today.today();
        if (period.to().isAfter(day)) {
            throw Problem.of(
                            422,
                            "period-not-over",
                            Text.of("Perioden är inte slut", "The period is not over"))
                    .error(
                            "/to",
                            "period-not-over",
                            Text.of(
                                    "Historiska siffror gäller en avslutad period.",
                                    "Historic figures are of a period that is over."));
        }
        refuseUnknown(TeamReport.of(period, List.of(), List.of()).figures(), request.figures());
    }

    private static void refuseUnknown(Figures known, List<ToldFigure> told) {
        for (int i = 0; i < told.size(); i++) {
            if (!known.has(told.get(i).figure())) {
                throw Problem.of(422, "unknown-figure", Text.of("Okänd siffra", "Unknown figure"))
                        .error(
                                "/figures/" + i + "/figure",
                                "unknown-figure",
                                Text.of(
                                        "Teamrapporten har ingen sådan siffra.",
                                        "The team report has no such figure."));
            }
        }
    }
}
