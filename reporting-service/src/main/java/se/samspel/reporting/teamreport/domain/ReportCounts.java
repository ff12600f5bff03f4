package se.samspel.reporting.teamreport.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.kit.value.Sex;
import se.samspel.reporting.disclosure.domain.Group;
import se.samspel.reporting.disclosure.domain.Smallness;

/**
 * The figures of a team report as one system of counts: everything that a reader could add up or
 * take away is said here once.
 */
final class ReportCounts {

    static final List<String> COLUMNS =
            List.of("activeAtStart", "enrolled", "totalInPeriod", "exits", "activeAtEnd");

    private static final String TOTAL = ".total";
    private static final String EXITS = "stockAndFlow.exits";
    private static final String STAYED = "exits.excludingEarlyDropouts";
    private static final String GOAL = "exits.goalAttained";
    private static final String THROUGHPUT = "throughputMonths.";
    private static final String SUPPORT = "yearsInPublicSupportAtEnrolment.";
    private static final String YOUNG = "youngShareOfActivePercent";
    private static final String AGE = "meanAgeYears.";

    private final Figures figures;
    private final Bases bases;
    private final NamedCounts counts;
    private final Map<GroupedTable, List<Group>> groupings;

    private ReportCounts(
            TeamReport report, NamedCounts counts, Map<GroupedTable, List<Group>> groupings) {
        this.figures = report.figures();
        this.bases = report.bases();
        this.counts = counts;
        this.groupings = groupings;
    }

    /** Says it all of one report, or of a part of its period, to the system. */
    static void say(
            TeamReport report, NamedCounts counts, Map<GroupedTable, List<Group>> groupings) {
        new ReportCounts(report, counts, groupings).say();
    }

    private void say() {
        stockAndFlow();
        by(GroupedTable.PAYER_ENROLLED, "stockAndFlow.enrolled");
        by(GroupedTable.PAYER_ACTIVE, "stockAndFlow.activeAtEnd");
        by(GroupedTable.PARTY_ENROLLED, "stockAndFlow.enrolled");
        by(GroupedTable.PARTY_ACTIVE, "stockAndFlow.activeAtEnd");
        dropouts();
        destinations();
        incomeChange();
        support();
        ages();
    }

    /** Under which name a printed figure is counted: totals and groups stand in several tables. */
    static String countOf(String figure) {
        if (figure.equals("exits.total")) {
            return EXITS;
        }
        if (figure.startsWith("bySex.") && figure.endsWith(TOTAL)) {
            return figure.substring(0, figure.length() - TOTAL.length())
                    .replace("bySex.", "stockAndFlow.");
        }
        for (GroupedTable table : GroupedTable.values()) {
            Optional<Group> group = table.group(figure);
            if (group.isPresent()) {
                return table.countOf(group.get());
            }
        }
        return figure;
    }

    /** Whether the figure counts people; the others are means and shares. */
    static boolean isCount(String figure) {
        return !figure.contains("Percent")
                && !figure.startsWith(THROUGHPUT)
                && !figure.startsWith(AGE)
                && (!figure.startsWith(SUPPORT) || figure.contains("moreThanNineYears"));
    }

    /** Whether a year's count is the sum of its half-years'. */
    static boolean isFlow(String count) {
        return Stream.of("activeAt", "totalInPeriod", "waiting", "young", "old")
                .noneMatch(count::contains);
    }

    private void stockAndFlow() {
        for (String column : COLUMNS) {
            String total = "stockAndFlow." + column;
            count(total);
            count(sex(column, Sex.KVINNA));
            count(sex(column, Sex.MAN));
            counts.missing(
                    sex(column, Sex.OKANT),
                    total,
                    List.of(sex(column, Sex.KVINNA), sex(column, Sex.MAN)),
                    Smallness.PARTY);
        }
        bind("stockAndFlow.%s");
        for (Sex sex : Sex.values()) {
            bind("bySex.%s." + sex);
        }
        count("stockAndFlow.waitingAtEnd");
    }

    private void bind(String pattern) {
        String total = pattern.formatted("totalInPeriod");
        counts.sum(
                total, List.of(pattern.formatted("activeAtStart"), pattern.formatted("enrolled")));
        counts.sum(total, List.of(pattern.formatted("exits"), pattern.formatted("activeAtEnd")));
    }

    /** Those of whom nothing is known here are a group too. */
    private void by(GroupedTable table, String total) {
        List<String> parts = table.addTo(counts, figures, grouping(table));
        counts.missing(table.codes + "." + GroupedTable.UNKNOWN, total, parts, Smallness.PARTY);
    }

    private List<Group> grouping(GroupedTable table) {
        return groupings.getOrDefault(table, List.of());
    }

    private void dropouts() {
        count("exits.earlyDropouts");
        count(STAYED);
        counts.sum(EXITS, List.of("exits.earlyDropouts", STAYED));
        counts.mean(THROUGHPUT + "meanExcludingDropouts", STAYED);
        for (Sex sex : Sex.values()) {
            String stayed = "stayed." + sex;
            counts.unprinted(stayed, bases.behind(THROUGHPUT + sex), Smallness.PARTY);
            rest("dropouts." + sex, sex("exits", sex), List.of(stayed), Smallness.PARTY);
        }
        counts.sum(STAYED, sexes("stayed."));
        counts.sum("exits.earlyDropouts", sexes("dropouts."));
        counts.meansOfSexes(THROUGHPUT, "stayed.");
    }

    private void destinations() {
        counts.count(GOAL, figures.count(GOAL), Smallness.ATTRIBUTE);
        List<String> parts =
                new ArrayList<>(
                        GroupedTable.DESTINATION.addTo(
                                counts, figures, grouping(GroupedTable.DESTINATION)));
        List<String> goals =
                ExitDestination.goals().stream()
                        .map(code -> "exits.byDestination." + code)
                        .toList();
        counts.sum(GOAL, goals);
        rest("notAttained", STAYED, List.of(GOAL), Smallness.ATTRIBUTE);
        String percent = "exits.goalAttainedPercentExcludingDropouts";
        long deceased = figures.count(STAYED) - bases.behind(percent);
        counts.unprinted("living", figures.count(STAYED) - deceased, Smallness.FREE);
        counts.missing("deceased", STAYED, List.of("living"), Smallness.PARTY);
        parts.add("deceased");
        counts.missing("withoutDestination", STAYED, parts, Smallness.PARTY);
        share(percent, GOAL, "living");
        rest("livingOrDropout", EXITS, List.of("deceased"), Smallness.FREE);
        share("exits.goalAttainedPercentOfAllExits", GOAL, "livingOrDropout");
    }

    private void incomeChange() {
        List<String> before =
                GroupedTable.INCOME_BEFORE.addTo(
                        counts, figures, grouping(GroupedTable.INCOME_BEFORE));
        List<String> after =
                GroupedTable.INCOME_AFTER.addTo(
                        counts, figures, grouping(GroupedTable.INCOME_AFTER));
        long twice =
                figures.in("incomeChange.before").stream()
                        .mapToLong(figure -> figures.count(figure.name()))
                        .sum();
        counts.unprinted("measuredTwice", twice, Smallness.PARTY);
        counts.sum("measuredTwice", before);
        counts.sum("measuredTwice", after);
        if (twice == figures.count(STAYED)) {
            // As a rule those who stayed were measured, and readers know it.
            counts.sum(STAYED, List.of("measuredTwice"));
        }
        counts.missing("notMeasuredTwice", EXITS, List.of("measuredTwice"), Smallness.PARTY);
    }

    /** That a month count is missing tells nothing of a person. */
    private void support() {
        counts.unprinted("asked", bases.behind(SUPPORT + "exits"), Smallness.FREE);
        for (Sex sex : Sex.values()) {
            String asked = "asked." + sex;
            counts.unprinted(asked, bases.behind(SUPPORT + sex), Smallness.FREE);
            counts.missing("notAsked." + sex, sex("exits", sex), List.of(asked), Smallness.FREE);
        }
        counts.sum("asked", sexes("asked."));
        for (Sex sex : List.of(Sex.KVINNA, Sex.MAN)) {
            String longer = SUPPORT + "moreThanNineYears." + sex;
            counts.count(longer, figures.count(longer), Smallness.ATTRIBUTE);
            rest("shorter." + sex, "asked." + sex, List.of(longer), Smallness.ATTRIBUTE);
        }
        mean(SUPPORT + "exits", "asked", EXITS);
        counts.meansOfSexes(SUPPORT, "asked.");
    }

    private void ages() {
        for (String column : List.of("activeAtEnd", "exits")) {
            String aged = "aged." + column;
            counts.unprinted(aged, bases.behind(AGE + column), Smallness.PARTY);
            counts.missing(
                    "notAged." + column, "stockAndFlow." + column, List.of(aged), Smallness.FREE);
            mean(AGE + column, aged, "stockAndFlow." + column);
        }
        counts.unprinted("young", bases.behind(YOUNG + ".young"), Smallness.PARTY);
        rest("old", "aged.activeAtEnd", List.of("young"), Smallness.PARTY);
        share(YOUNG, "young", "aged.activeAtEnd");
    }

    /** A mean of nearly all doesn't tell how many they were, but is none of few. */
    private void mean(String name, String base, String nearly) {
        boolean few = Smallness.PARTY.isSmall(bases.behind(name), counts.system().threshold());
        counts.mean(name, few ? base : nearly);
    }

    private void share(String name, String part, String whole) {
        BigDecimal percent = figures.value(name);
        if (percent == null) {
            counts.mean(name, whole);
            return;
        }
        counts.share(name, part, whole, percent);
    }

    private void count(String name) {
        counts.count(name, figures.count(name), Smallness.PARTY);
    }

    private void rest(String name, String total, List<String> parts, Smallness smallness) {
        counts.rest(name, total, parts, smallness);
    }

    private static String sex(String column, Sex sex) {
        return "bySex." + column + "." + sex;
    }

    private static List<String> sexes(String prefix) {
        return Stream.of(Sex.values()).map(sex -> prefix + sex).toList();
    }
}
