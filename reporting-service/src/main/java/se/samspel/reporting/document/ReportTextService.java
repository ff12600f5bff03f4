package se.samspel.reporting.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.Interventions;
import se.samspel.reporting.document.domain.FigureReferences;
import se.samspel.reporting.document.domain.FigureReferences.Unknown;
import se.samspel.reporting.teamreport.domain.Figure;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** Keeps what the host writes in its team report. */
@ApplicationScoped
class ReportTextService {

    private final Interventions interventions;
    private final ReportTexts texts;
    private final IfMatch ifMatch;

    ReportTextService(Interventions interventions, ReportTexts texts, IfMatch ifMatch) {
        this.interventions = interventions;
        this.texts = texts;
        this.ifMatch = ifMatch;
    }

    /**
     * @param created whether there was none before
     */
    record Kept(ReportTextView view, boolean created) {}

    @Transactional
    List<ReportTextView> read(UUID interventionId, Period period) {
        return texts.all(interventions.hosted(interventionId).id(), period);
    }

    @Transactional
    Kept keep(UUID interventionId, Period period, ReportTextRequest request) {
        Intervention intervention = interventions.hosted(interventionId);
        IdentityNumberInText.refuse("text", request.text());
        refuseUnknown(period, request.text());
        Optional<ReportTextView> before =
                texts.all(intervention.id(), period).stream()
                        .filter(each ->
                                each.heading() == request.heading()
                                        && each.part() == request.part())
                        .findFirst();
        ifMatch.checkPut(before.map(ReportTextView::version).orElse(null));
        ReportTextView kept =
                texts.keep(
                                intervention.id(),
                                period,
                                request,
                                before.map(ReportTextView::version).orElse(0L))
                        .orElseThrow(ReportTextService::changedMeanwhile);
        return new Kept(kept, before.isEmpty());
    }

    private static void refuseUnknown(Period period, String text) {
        Set<String> known = new HashSet<>();
        for (Figure figure : TeamReport.of(period, List.of(), List.of()).figures().all()) {
            known.add(figure.name());
        }
        List<Unknown> unknown = FigureReferences.unknown(text, known::contains);
        if (unknown.isEmpty()) {
            return;
        }
        Problem problem =
                Problem.of(422, "unknown-figure", Text.of("Okänd siffra", "Unknown figure"));
        for (Unknown each : unknown) {
            problem.error(
                    "/text",
                    "unknown-figure",
                    Text.of(
                            "Teamrapporten har ingen siffra med namnet vid tecken "
                                    + each.position()
                                    + ".",
                            "The team report has no figure by the name at character "
                                    + each.position()
                                    + "."));
        }
        throw problem;
    }

    private static Problem changedMeanwhile() {
        return Problem.of(
                409, "changed-meanwhile", Text.of("Ändrad under tiden", "Changed meanwhile"));
    }
}
