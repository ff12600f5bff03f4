package se.samspel.reporting.teamreport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samspel.kit.value.Text;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.access.Intervention;
import se.samspel.reporting.access.domain.Coverage;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.edition.NewEdition.KnownCount;
import se.samspel.reporting.edition.OtherEditions;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.teamreport.domain.Earlier;
import se.samspel.reporting.teamreport.domain.Enrolment;
import se.samspel.reporting.teamreport.domain.Period;
import se.samspel.reporting.teamreport.domain.SharedNames;
import se.samspel.reporting.teamreport.domain.ShownFigures;
import se.samspel.reporting.teamreport.domain.TeamReport;

/** Reads what readers have of a year and of all that hang together with it, from every report. */
@ApplicationScoped
class EarlierYears {

    private final Editions editions;
    private final OtherEditions others;
    private final EnrolmentRows rows;

    EarlierYears(Editions editions, OtherEditions others, EnrolmentRows rows) {
        this.editions = editions;
        this.others = others;
        this.rows = rows;
    }

    Earlier of(EditionOf of, Intervention intervention, TeamReport report) {
        Period own = report.period();
        List<Period> years =
                Stream.concat(
                                Stream.of(own),
                                editions.shown(of.coverage()).stream()
                                        .map(each -> new Period(each.from(), each.to())))
                        .distinct()
                        .toList();
        Period span = Earlier.span(own, years);
        EditionOf all =
                new EditionOf(
                        of.definition(), of.coverage(), span.from(), span.to(), of.audience());
        List<KnownCount> known = editions.known(all.coverage(), all.from(), all.to());
        List<ShownFigures> shown = new ArrayList<>(ofOtherReports(known, years, report));
        for (Edition edition : editions.around(all)) {
            Period year = new Period(edition.of().from(), edition.of().to());
            shown.add(
                    ShownFigures.of(
                            year,
                            editions.content(edition, TeamEditionContent.class).disclosure()));
        }
        return years(intervention, report, span, shown)
                .with(others.told(covered(intervention), known));
    }

    private Earlier years(
            Intervention intervention, TeamReport report, Period span, List<ShownFigures> shown) {
        if (span.equals(report.period())) {
            return Earlier.of(span, shown, days -> report);
        }
        List<Enrolment> enrolments = rows.enrolments(intervention, span);
        return Earlier.of(
                report.period(), shown, days -> TeamReport.of(days, enrolments, List.of()));
    }

    private static Covered covered(Intervention intervention) {
        return new Covered(
                new Coverage.OfIntervention(intervention.id()),
                Text.of(intervention.name(), intervention.name()),
                intervention.parties(),
                false);
    }

    private static List<ShownFigures> ofOtherReports(
            List<KnownCount> counts, List<Period> years, TeamReport report) {
        Map<String, List<Long>> known =
                counts.stream()
                        .collect(
                                Collectors.groupingBy(
                                        KnownCount::name,
                                        Collectors.mapping(
                                                KnownCount::people, Collectors.toList())));
        return years.stream()
                .filter(year -> year.isCommonYear() || year.equals(report.period()))
                .flatMap(year -> new SharedNames(year).known(report.figures(), known).stream())
                .toList();
    }
}
