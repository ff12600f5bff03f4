package se.samspel.reporting.teamreport.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import se.samspel.reporting.access.domain.Party;
import se.samspel.reporting.disclosure.domain.Attacker;
import se.samspel.reporting.disclosure.domain.Hierarchies;
import se.samspel.reporting.disclosure.domain.Hierarchy;

/**
 * A reader of one report who knows how a team report hangs together, that everyone has a sex, a
 * payer, a party and, unless they dropped out, a destination, and last year's and next year's
 * stocks; told here apart from the control.
 */
final class ReportAttack {

    static final List<String> COLUMNS =
            List.of("activeAtStart", "enrolled", "exits", "activeAtEnd", "totalInPeriod");

    private final Attacker attacker = new Attacker();
    private final TeamReport report;
    private final Disclosure disclosed;

    ReportAttack(TeamReport report, Disclosure disclosed) {
        this.report = report;
        this.disclosed = disclosed;
        for (String table : List.of("stockAndFlow.%s", "bySex.%s.KVINNA", "bySex.%s.MAN")) {
            sums(table, "totalInPeriod", "activeAtStart", "enrolled");
            sums(table, "totalInPeriod", "exits", "activeAtEnd");
        }
        for (String column : COLUMNS) {
            sums("bySex." + column + ".%s", "total", "KVINNA", "MAN");
            attacker.sums("stockAndFlow." + column, List.of("bySex." + column + ".total"));
        }
        for (String column : List.of("enrolled", "activeAtEnd")) {
            table("stockAndFlow." + column, "incomePayer", column, Hierarchies.INCOME_PAYER);
            table("stockAndFlow." + column, "referringParty", column, Hierarchies.REFERRING_PARTY);
        }
        exits();
        figures();
    }

    /** From another report, how many these figures count together. */
    ReportAttack hears(List<String> figures, long people) {
        String together = String.join(" and ", figures);
        attacker.sums(together, figures).hears(together, people);
        return this;
    }

    OptionalDouble widthOf(String name) {
        return attacker.widthOf(name);
    }

    private void exits() {
        attacker.sums("stockAndFlow.exits", List.of("exits.total"));
        sums("exits.%s", "total", "earlyDropouts", "excludingEarlyDropouts");
        String stayed = "exits.excludingEarlyDropouts";
        attacker.sums(stayed, codes("exits.byDestination", ExitDestination.values()));
        groups("exits.byDestination", "exits.byGroup", Hierarchies.EXIT_DESTINATION);
        attacker.sums("exits.goalAttained", List.of("exits.byGroup.GOAL"));
        table(stayed, "incomeChange", "before", Hierarchies.INCOME_PAYER);
        table(stayed, "incomeChange", "after", Hierarchies.INCOME_PAYER);
        for (String sex : List.of("KVINNA", "MAN")) {
            attacker.sums("bySex.exits." + sex, List.of("dropouts." + sex, "stayed." + sex));
            String support = "yearsInPublicSupportAtEnrolment.moreThanNineYears." + sex;
            attacker.sums("bySex.exits." + sex, List.of(support, "shorter." + sex));
        }
        attacker.sums(stayed, List.of("stayed.KVINNA", "stayed.MAN"));
        attacker.sums("exits.earlyDropouts", List.of("dropouts.KVINNA", "dropouts.MAN"));
        attacker.sums("bySex.activeAtEnd.total", List.of("young", "old"));
    }

    private void figures() {
        for (Figure figure : disclosed.figures().all()) {
            if (figure.value() == null) {
                continue;
            }
            double value = figure.value().doubleValue();
            switch (figure.name()) {
                case "exits.goalAttainedPercentExcludingDropouts" ->
                        attacker.reads(value, "exits.goalAttained", "exits.excludingEarlyDropouts");
                case "exits.goalAttainedPercentOfAllExits" ->
                        attacker.reads(value, "exits.goalAttained", "exits.total");
                case "youngShareOfActivePercent" ->
                        attacker.reads(value, "young", "bySex.activeAtEnd.total");
                default -> {
                    if (isCount(figure.name())) {
                        attacker.hears(figure.name(), value);
                    } else {
                        base(figure.name());
                    }
                }
            }
        }
        for (String stock : List.of("stockAndFlow.activeAtStart", "stockAndFlow.activeAtEnd")) {
            if (!Disclosure.isSmall(report.figures().count(stock))) {
                attacker.hears(stock, report.figures().count(stock));
            }
        }
    }

    /** A mean tells how many it is of: means of groups are a weighted mean of the whole. */
    private void base(String mean) {
        String base =
                mean.startsWith("throughputMonths")
                        ? mean.endsWith("meanExcludingDropouts")
                                ? "exits.excludingEarlyDropouts"
                                : mean.replace("throughputMonths", "stayed")
                        : mean.startsWith("years")
                                ? mean.endsWith("exits")
                                        ? "exits.total"
                                        : mean.replaceFirst("years[^.]*", "bySex.exits")
                                : mean.endsWith("exits")
                                        ? "exits.total"
                                        : "bySex.activeAtEnd.total";
        attacker.hears(base, report.bases().behind(mean));
    }

    static boolean isCount(String name) {
        return !name.contains("Percent")
                && !name.startsWith("throughput")
                && !name.startsWith("meanAge")
                && (!name.startsWith("years") || name.contains("moreThanNineYears"));
    }

    private void table(String total, String table, String column, Hierarchy hierarchy) {
        Object[] all =
                hierarchy == Hierarchies.REFERRING_PARTY
                        ? Party.ofMembers().toArray()
                        : IncomePayer.values();
        attacker.sums(total, codes(table + "." + column, all));
        groups(table + "." + column, table + "Groups." + column, hierarchy);
    }

    private void groups(String codes, String groups, Hierarchy hierarchy) {
        hierarchy.levels().stream()
                .flatMap(level -> level.groups().stream())
                .distinct()
                .forEach(group ->
                        attacker.sums(
                                groups + "." + group.code(),
                                group.codes().stream().map(code -> codes + "." + code).toList()));
    }

    private void sums(String pattern, String total, String... parts) {
        attacker.sums(pattern.formatted(total), Stream.of(parts).map(pattern::formatted).toList());
    }

    private static List<String> codes(String table, Object[] codes) {
        return new ArrayList<>(Arrays.stream(codes).map(code -> table + "." + code).toList());
    }
}
