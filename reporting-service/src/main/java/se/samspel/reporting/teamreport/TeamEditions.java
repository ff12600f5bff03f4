package se.samspel.reporting.teamreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.edition.NewEdition;
import se.samspel.reporting.edition.NewEdition.KnownCount;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.edition.domain.Decision;
import se.samspel.reporting.edition.domain.Difference;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.table.domain.Cell;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Earlier;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.SharedNames;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** What others have been shown of team reports: the same until the facts say something else. */
@ApplicationScoped
class TeamEditions {

    private final Editions editions;
    private final EarlierYears years;
    private final Clock clock;

    TeamEditions(Editions editions, EarlierYears years, Clock clock) {
        this.editions = editions;
        this.years = years;
        this.clock = clock;
    }

    Disclosure disclosure(Edition edition) {
        return editions.content(edition, TeamEditionContent.class).disclosure();
    }

    /** The latest edition, or a new one, protected against all that readers have already. */
    Edition forOthers(Intervention intervention, TeamReport report) {
        EditionOf of = of(intervention, report.period());
        return unchanged(of, report)
                .orElseGet(() -> {
                    editions.oneAtATime(of);
                    return unchanged(of, report)
                            .orElseGet(() -> add(intervention, of, report, Decision.USUAL));
                });
    }

    Edition released(
            Intervention intervention, Edition edition, TeamReport report, Decision decision) {
        editions.oneAtATime(edition.of());
        editions.refuseOutdated(edition, TeamEditionContent.class, exact(report));
        return add(intervention, edition.of(), report, decision);
    }

    private Optional<Edition> unchanged(EditionOf of, TeamReport report) {
        return editions.latest(of)
                .filter(latest -> latest.definitionVersion() == version())
                .filter(latest ->
                        editions.basis(latest, TeamEditionContent.class).equals(exact(report)));
    }

    private Edition add(
            Intervention intervention, EditionOf of, TeamReport report, Decision decision) {
        Earlier earlier = years.of(of, intervention, report);
        Disclosure disclosure = Disclosure.controlled(report, decision.terms(), earlier);
        TeamEditionContent content = TeamEditionContent.of(disclosure);
        return editions.add(
                of,
                new NewEdition(
                        content,
                        clock.instant(),
                        version(),
                        exact(report),
                        new SharedNames(report.period())
                                .shown(disclosure.figures()).entrySet().stream()
                                        .map(count ->
                                                new KnownCount(count.getKey(), count.getValue()))
                                        .toList(),
                        disclosure.threshold(),
                        decision.release()),
                before -> differences(before, content));
    }

    private static TeamEditionContent exact(TeamReport report) {
        return TeamEditionContent.of(Disclosure.exact(report));
    }

    private List<Difference> differences(Edition before, TeamEditionContent after) {
        Map<String, Cell> was = editions.content(before, TeamEditionContent.class).cells();
        Map<String, Cell> is = after.cells();
        List<Difference> differences = new ArrayList<>();
        for (TeamEditionContent.Shown shown : after.figures()) {
            Cell earlier = was.get(shown.name());
            Cell later = is.get(shown.name());
            if (!Objects.equals(earlier, later)) {
                differences.add(new Difference(shown.name(), earlier, later));
            }
        }
        return differences;
    }

    private static int version() {
        return Integer.parseInt(TeamReport.DEFINITION_VERSION);
    }

    private static EditionOf of(Intervention intervention, Period period) {
        return new EditionOf(
                TeamReportService.DEFINITION,
                new Coverage.OfIntervention(intervention.id()).text(),
                period.from(),
                period.to(),
                Audience.OTHERS);
    }
}
