package se.samspel.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.id.Ids;
import se.samspel.kit.idempotency.Claim;
import se.samspel.kit.idempotency.Idempotency;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.budget.BudgetFollowUpService;
import se.samspel.reporting.quality.ReportedFiguresRequest.FigureRequest;
import se.samspel.reporting.quality.domain.DataQuality;
import se.samspel.reporting.quality.domain.Finding;
import se.samspel.reporting.quality.domain.MoneyFigures;
import se.samspel.reporting.quality.domain.RowFinding;
import se.samspel.reporting.quality.domain.SeatFigures;
import se.samspel.reporting.resources.SeatRows;
import se.samspel.reporting.teamreport.TeamReportService;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** Takes in what a printed report claims and finds what the rows contradict. */
@ApplicationScoped
public class DataQualityService {

    private static final String OPERATION = "report-figures";

    private final Interventions interventions;
    private final TeamReportService reports;
    private final ReportedFiguresRows rows;
    private final RowFindings rowFindings;
    private final SeatRows seats;
    private final BudgetFollowUpService budgets;
    private final Idempotency idempotency;
    private final Ids ids;

    DataQualityService(
            Interventions interventions,
            TeamReportService reports,
            ReportedFiguresRows rows,
            RowFindings rowFindings,
            SeatRows seats,
            BudgetFollowUpService budgets,
            Idempotency idempotency,
            Ids ids) {
        this.interventions = interventions;
        this.reports = reports;
        this.rows = rows;
        this.rowFindings = rowFindings;
        this.seats = seats;
        this.budgets = budgets;
        this.idempotency = idempotency;
        this.ids = ids;
    }

    /** What was kept; the replayed status is null for a request that came for the first time. */
    record Kept(ReportedFiguresView view, boolean created, @Nullable Integer replayedStatus) {}

    @Transactional
    Kept keep(UUID interventionId, ReportedFiguresRequest request) {
        UUID id = ids.next();
        if (idempotency.claim(OPERATION, request, id.toString(), 201)
                instanceof Claim.Replay replay) {
            return rows.find(UUID.fromString(replay.resourceId()))
                    .map(view -> new Kept(view, false, replay.status()))
                    .orElseThrow(Problem::notFound);
        }
        Intervention intervention = interventions.hosted(interventionId);
        Period period = new Period(request.from(), request.to());
        request.figures().forEach(DataQualityService::refuseUnreadable);
        refuseUnknown(period, request.figures());
        ReportedFiguresView kept = rows.keep(id, intervention.id(), request);
        boolean created = kept.id().equals(id);
        if (!created) {
            idempotency.settle(OPERATION, kept.id().toString(), 200);
        }
        return new Kept(kept, created, null);
    }

    /** What the printed report and what the rows themselves contradict. */
    public record Found(Intervention intervention, List<Finding> figures, List<RowFinding> rows) {}

    @Transactional
    DataQualityView report(UUID interventionId, Period period) {
        Found found = found(interventionId, period);
        return DataQualityView.of(found.figures(), found.rows());
    }

    /** For the host alone. */
    @Transactional
    public Found found(UUID interventionId, Period period) {
        Intervention intervention = interventions.hosted(interventionId);
        List<Finding> findings =
                rows.find(intervention.id(), period)
                        .map(reported ->
                                against(
                                        intervention,
                                        period,
                                        reports.exactly(intervention, period).figures(),
                                        reported))
                        .orElse(List.of());
        return new Found(intervention, findings, rowFindings.in(intervention, period));
    }

    /** Against an edition's figures that are computed already; the caller is its host. */
    @Transactional
    public List<Finding> findings(Intervention hosted, Period period, Figures exact) {
        return rows.find(hosted.id(), period)
                .map(reported -> against(hosted, period, exact, reported))
                .orElse(List.of());
    }

    /** Other days are computed only where a reported figure is said to be of them. */
    private List<Finding> against(
            Intervention hosted, Period period, Figures exact, ReportedFiguresView reported) {
        return new DataQuality(
                        period,
                        days ->
                                days.equals(period)
                                        ? exact
                                        : reports.exactly(hosted, days).figures(),
                        new SeatFigures(period, seats.seats(hosted.id(), period)),
                        new MoneyFigures(
                                budgets.years(
                                        hosted.id(),
                                        period.from().getYear(),
                                        period.to().getYear())))
                .findings(reported.figures().stream().map(FigureRequest::reported).toList());
    }

    /** What is kept is read again with every report. */
    private static void refuseUnreadable(FigureRequest figure) {
        IdentityNumberInText.refuse("where", figure.where());
        IdentityNumberInText.refuse("header", figure.header());
        figure.reported();
    }

    private static void refuseUnknown(Period period, List<FigureRequest> figures) {
        DataQuality report =
                new DataQuality(
                        period,
                        days -> TeamReport.of(days, List.of(), List.of()).figures(),
                        new SeatFigures(period, List.of()),
                        new MoneyFigures(List.of()));
        Problem problem =
                Problem.of(422, "unknown-figure", Text.of("Okänd siffra", "Unknown figure"));
        boolean unknown = false;
        for (int i = 0; i < figures.size(); i++) {
            if (!report.knows(figures.get(i).figure())) {
                unknown = true;
                problem.error(
                        "/figures/" + i + "/figure",
                        "unknown-figure",
                        Text.of(
                                "Teamrapporten har ingen sådan siffra.",
                                "The team report has no such figure."));
            }
        }
        if (unknown) {
            throw problem;
        }
    }
}
