package se.samspel.reporting.teamreport.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.access.domain.Party;

/**
 * The team report of one intervention and period: who came, who stayed, who left and where to.
 * Computed from rows, never summed from earlier reports.
 */
public record TeamReport(Period period, Figures figures, Bases bases) {

    /** Raised whenever a definition changes, so that two editions are never compared unawares. */
    public static final String DEFINITION_VERSION = "1";

    public static TeamReport of(Period period, List<Enrolment> enrolments, List<QueueEntry> queue) {
        Cohorts cohorts = Cohorts.of(period, enrolments);
        Tally tally = new Tally();
        stockAndFlow(tally, cohorts, waitingAfter(period, queue));
        bySex(tally, cohorts);
        byPayer(tally, "incomePayer.enrolled", cohorts.enrolled(), TeamReport::payerBefore);
        byPayer(tally, "incomePayer.activeAtEnd", cohorts.activeAtEnd(), TeamReport::payerBefore);
        byParty(tally, "referringParty.enrolled", cohorts.enrolled());
        byParty(tally, "referringParty.activeAtEnd", cohorts.activeAtEnd());
        ExitFigures.of(cohorts).addTo(tally);
        new MeanFigures(period, cohorts).addTo(tally);
        incomeChange(tally, cohorts.exits());
        return new TeamReport(period, tally.figures(), tally.bases());
    }

    private static long waitingAfter(Period period, List<QueueEntry> queue) {
        return queue.stream().filter(entry -> entry.isWaitingAfter(period.to())).count();
    }

    private static void stockAndFlow(Tally tally, Cohorts cohorts, long waiting) {
        tally.count("stockAndFlow.activeAtStart", cohorts.activeAtStart().size());
        tally.count("stockAndFlow.enrolled", cohorts.enrolled().size());
        tally.count("stockAndFlow.totalInPeriod", cohorts.totalInPeriod().size());
        tally.count("stockAndFlow.exits", cohorts.exits().size());
        tally.count("stockAndFlow.activeAtEnd", cohorts.activeAtEnd().size());
        tally.count("stockAndFlow.waitingAtEnd", waiting);
    }

    private static void bySex(Tally tally, Cohorts cohorts) {
        oneSexRow(tally, "activeAtStart", cohorts.activeAtStart());
        oneSexRow(tally, "enrolled", cohorts.enrolled());
        oneSexRow(tally, "exits", cohorts.exits());
        oneSexRow(tally, "activeAtEnd", cohorts.activeAtEnd());
        oneSexRow(tally, "totalInPeriod", cohorts.totalInPeriod());
    }

    private static void oneSexRow(Tally tally, String row, List<Enrolment> people) {
        Map<Sex, Long> counts = counted(people, one -> Optional.of(one.sex()));
        tally.count("bySex." + row + ".KVINNA", counts.getOrDefault(Sex.KVINNA, 0L));
        tally.count("bySex." + row + ".MAN", counts.getOrDefault(Sex.MAN, 0L));
        tally.count("bySex." + row + ".total", people.size());
    }

    private static void byParty(Tally tally, String table, List<Enrolment> people) {
        Map<Party, Long> counts = counted(people, one -> Optional.ofNullable(one.referringParty()));
        Party.ofMembers()
                .forEach(party -> tally.count(table + "." + party, counts.getOrDefault(party, 0L)));
    }

    /** What the period's exits lived on before and after, those measured both times. */
    private static void incomeChange(Tally tally, List<Enrolment> exits) {
        List<Enrolment> measuredTwice =
                exits.stream()
                        .filter(one -> payerBefore(one).isPresent() && payerAfter(one).isPresent())
                        .toList();
        byPayer(tally, "incomeChange.before", measuredTwice, TeamReport::payerBefore);
        byPayer(tally, "incomeChange.after", measuredTwice, TeamReport::payerAfter);
    }

    private static void byPayer(
            Tally tally,
            String table,
            List<Enrolment> people,
            Function<Enrolment, Optional<IncomePayer>> payer) {
        Map<IncomePayer, Long> counts = counted(people, payer);
        for (IncomePayer each : IncomePayer.values()) {
            tally.count(table + "." + each, counts.getOrDefault(each, 0L));
        }
    }

    private static Optional<IncomePayer> payerBefore(Enrolment one) {
        return Optional.ofNullable(one.before()).flatMap(Situation::payer);
    }

    private static Optional<IncomePayer> payerAfter(Enrolment one) {
        return Optional.ofNullable(one.after()).flatMap(Situation::payer);
    }

    private static <K extends Comparable<K>> Map<K, Long> counted(
            List<Enrolment> people, Function<Enrolment, Optional<K>> key) {
        Map<K, Long> counts = new TreeMap<>();
        people.forEach(one -> key.apply(one).ifPresent(each -> counts.merge(each, 1L, Long::sum)));
        return counts;
    }
}
