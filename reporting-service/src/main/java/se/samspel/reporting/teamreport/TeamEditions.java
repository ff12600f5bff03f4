package se.samspel.reporting.teamreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import se.samspel.reporting.teamreport.domain.Figure;
import se.samspel.reporting.teamreport.domain.Figures;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.SharedNames;
import se.samspel.reporting.teamreport.domain.ShownFigures;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** What others have been shown of team reports: the same until the facts say something else. */
@ApplicationScoped
class TeamEditions {

    private final Editions editions;
    private final Clock clock;

    TeamEditions(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** The figures of an edition in reading order, and those that are withheld. */
    record Content(List<Shown> figures, List<String> withheld, int threshold) {

        static Content of(Disclosure disclosure) {
            return new Content(
                    disclosure.figures().all().stream()
                            .map(figure -> new Shown(figure.name(), figure.value()))
                            .toList(),
                    disclosure.withheld(),
                    disclosure.threshold());
        }

        Disclosure disclosure() {
            return new Disclosure(
                    Figures.of(
                            figures.stream()
                                    .map(shown -> new Figure(shown.name(), shown.value()))
                                    .toList()),
                    withheld,
                    threshold);
        }

        private Map<String, Cell> cells() {
            Map<String, Cell> cells = new HashMap<>();
            for (Shown shown : figures) {
                cells.put(
                        shown.name(),
                        shown.value() == null
                                ? withheld.contains(shown.name())
                                        ? new Cell.Withheld()
                                        : new Cell.Undefined()
                                : Cell.of(shown.value()));
            }
            return cells;
        }
    }

    record Shown(String name, @Nullable BigDecimal value) {}

    Disclosure disclosure(Edition edition) {
        return editions.content(edition, Content.class).disclosure();
    }

    /** The latest edition, or a new one, protected against all that readers have already. */
    Edition forOthers(UUID interventionId, TeamReport report) {
        EditionOf of = of(interventionId, report.period());
        return unchanged(of, report)
                .orElseGet(() -> {
                    editions.oneAtATime(of);
                    return unchanged(of, report).orElseGet(() -> add(of, report, Decision.USUAL));
                });
    }

    Edition released(Edition edition, TeamReport report, Decision decision) {
        editions.oneAtATime(edition.of());
        editions.refuseOutdated(edition, Content.class, exact(report));
        return add(edition.of(), report, decision);
    }

    private Optional<Edition> unchanged(EditionOf of, TeamReport report) {
        return editions.latest(of)
                .filter(latest -> latest.definitionVersion() == version())
                .filter(latest -> editions.basis(latest, Content.class).equals(exact(report)));
    }

    private Edition add(EditionOf of, TeamReport report, Decision decision) {
        var names = new SharedNames(report.period());
        List<ShownFigures> earlier = new ArrayList<>(names.known(report.figures(), known(of)));
        for (Edition edition : editions.around(of)) {
            earlier.add(
                    ShownFigures.of(
                            new Period(edition.of().from(), edition.of().to()),
                            disclosure(edition)));
        }
        Disclosure disclosure = Disclosure.controlled(report, decision.terms(), earlier);
        Content content = Content.of(disclosure);
        return editions.add(
                of,
                new NewEdition(
                        content,
                        clock.instant(),
                        version(),
                        exact(report),
                        names.shown(disclosure.figures()).entrySet().stream()
                                .map(count -> new KnownCount(count.getKey(), count.getValue()))
                                .toList(),
                        disclosure.threshold(),
                        decision.release()),
                before -> differences(before, content));
    }

    private Map<String, List<Long>> known(EditionOf of) {
        return editions.known(of.coverage(), of.from(), of.to()).stream()
                .collect(
                        Collectors.groupingBy(
                                KnownCount::name,
                                Collectors.mapping(KnownCount::people, Collectors.toList())));
    }

    private static Content exact(TeamReport report) {
        return Content.of(Disclosure.exact(report));
    }

    private List<Difference> differences(Edition before, Content after) {
        Map<String, Cell> was = editions.content(before, Content.class).cells();
        Map<String, Cell> is = after.cells();
        List<Difference> differences = new ArrayList<>();
        for (Shown shown : after.figures()) {
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

    private static EditionOf of(UUID interventionId, Period period) {
        return new EditionOf(
                TeamReportService.DEFINITION,
                new Coverage.OfIntervention(interventionId).text(),
                period.from(),
                period.to(),
                Audience.OTHERS);
    }
}
