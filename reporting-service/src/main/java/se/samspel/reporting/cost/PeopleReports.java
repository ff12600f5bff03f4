package se.samspel.reporting.cost;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samspel.reporting.access.Covered;
import se.samspel.reporting.cost.domain.PeopleReport;
import se.samspel.reporting.disclosure.domain.ProtectedCounts;
import se.samspel.reporting.disclosure.domain.Protection;
import se.samspel.reporting.disclosure.domain.Terms;
import se.samspel.reporting.edition.Edition;
import se.samspel.reporting.edition.Editions;
import se.samspel.reporting.edition.NewEdition;
import se.samspel.reporting.edition.NewEdition.KnownCount;
import se.samspel.reporting.edition.OtherEditions;
import se.samspel.reporting.edition.domain.Audience;
import se.samspel.reporting.edition.domain.Decision;
import se.samspel.reporting.edition.domain.Differences;
import se.samspel.reporting.edition.domain.EditionOf;
import se.samspel.reporting.table.ReportView;
import se.samspel.reporting.table.domain.Report;
import se.samspel.reporting.table.domain.Section;
import se.samspel.reporting.teamreport.domain.Period;

/**
 * Gives a report that joins money with people to its reader: exactly to the host; to others the
 * latest edition, or a new one where a figure has changed, protected against all that were shown.
 */
@ApplicationScoped
public class PeopleReports {

    private static final int VERSION = 2;

    private final Editions editions;
    private final OtherEditions others;
    private final Clock clock;

    PeopleReports(Editions editions, OtherEditions others, Clock clock) {
        this.editions = editions;
        this.others = others;
        this.clock = clock;
    }

    /** The exact figures of an edition, as they were written: what is equal is the same text. */
    record Basis(Map<String, String> figures) {

        static Basis of(List<Section> sections) {
            return new Basis(
                    sections.stream()
                            .flatMap(section ->
                                    section.table().rows().stream()
                                            .map(row ->
                                                    Map.entry(
                                                            section.key() + "/" + row.key(),
                                                            row.cells().toString())))
                            .collect(
                                    Collectors.toMap(
                                            Map.Entry::getKey,
                                            Map.Entry::getValue,
                                            (one, other) -> one + other)));
        }
    }

    /** For a caller who is known to read the coverage, in the caller's transaction. */
    public Report read(Covered covered, Period period, PeopleReport asked) {
        return covered.exact()
                ? report(covered, period, asked, asked.sections().apply(Protection.NONE))
                : editions.report(forOthers(covered, period, asked));
    }

    /** The latest edition, or a new one where a figure has changed. */
    Edition forOthers(Covered covered, Period period, PeopleReport asked) {
        var of =
                new EditionOf(
                        asked.key(),
                        covered.coverage().text(),
                        period.from(),
                        period.to(),
                        Audience.OTHERS);
        Basis basis = basis(asked);
        return unchanged(of, basis)
                .orElseGet(() -> {
                    editions.oneAtATime(of);
                    return unchanged(of, basis)
                            .orElseGet(() -> made(of, covered, asked, Decision.USUAL));
                });
    }

    Edition released(Edition edition, Covered covered, PeopleReport asked, Decision decision) {
        editions.oneAtATime(edition.of());
        editions.refuseOutdated(edition, Basis.class, basis(asked));
        return made(edition.of(), covered, asked, decision);
    }

    private static Basis basis(PeopleReport asked) {
        return Basis.of(asked.sections().apply(Protection.NONE));
    }

    private Optional<Edition> unchanged(EditionOf of, Basis basis) {
        return editions.latest(of)
                .filter(latest -> latest.definitionVersion() == VERSION)
                .filter(latest -> editions.basis(latest, Basis.class).equals(basis));
    }

    private Edition made(EditionOf of, Covered covered, PeopleReport asked, Decision decision) {
        Protection protection = protection(covered, of, asked, decision.terms());
        Period period = new Period(of.from(), of.to());
        var read = new Covered(covered.coverage(), covered.subject(), covered.parties(), false);
        Report report = report(read, period, asked, asked.sections().apply(protection));
        return editions.add(
                of,
                new NewEdition(
                        ReportView.of(report),
                        report.dataTime(),
                        VERSION,
                        basis(asked),
                        shown(asked, protection),
                        decision.terms().threshold(),
                        decision.release()),
                before -> Differences.between(editions.report(before), report));
    }

    private Protection protection(Covered covered, EditionOf of, PeopleReport asked, Terms terms) {
        var counts = new ProtectedCounts(terms.threshold());
        asked.system().accept(counts);
        List<KnownCount> all = editions.known(of.coverage(), of.from(), of.to());
        others.told(covered, all).addTo(counts, asked.counts());
        for (KnownCount known : all) {
            asked.names().entrySet().stream()
                    .filter(name -> name.getValue().equals(known.name()))
                    .forEach(name -> counts.known(name.getKey(), known.people()));
        }
        asked.told().accept(counts);
        return counts.protect();
    }

    private static List<KnownCount> shown(PeopleReport asked, Protection protection) {
        return asked.printed().entrySet().stream()
                .filter(count -> protection.shows(count.getKey()))
                .map(count ->
                        new KnownCount(
                                asked.names().getOrDefault(count.getKey(), count.getKey()),
                                count.getValue()))
                .sorted(Comparator.comparing(KnownCount::name))
                .toList();
    }

    private Report report(
            Covered covered, Period period, PeopleReport asked, List<Section> sections) {
        return new Report(
                asked.key(),
                Integer.toString(VERSION),
                asked.title(),
                covered.subject(),
                period.from(),
                period.to(),
                clock.instant(),
                covered.exact(),
                sections);
    }
}
