package se.samspel.reporting.teamreport.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samspel.reporting.disclosure.domain.Group;
import se.samspel.reporting.disclosure.domain.Hierarchies;
import se.samspel.reporting.disclosure.domain.Hierarchy;
import se.samspel.reporting.disclosure.domain.Smallness;
import se.samspel.reporting.disclosure.domain.Terms;

/**
 * A table of the report by the codes of a list, and where the same people stand gathered into
 * groups.
 */
enum GroupedTable {
    PAYER_ENROLLED("incomePayer.enrolled", "incomePayerGroups.enrolled", Hierarchies.INCOME_PAYER),
    PAYER_ACTIVE(
            "incomePayer.activeAtEnd", "incomePayerGroups.activeAtEnd", Hierarchies.INCOME_PAYER),
    PARTY_ENROLLED(
            "referringParty.enrolled",
            "referringPartyGroups.enrolled",
            Hierarchies.REFERRING_PARTY),
    PARTY_ACTIVE(
            "referringParty.activeAtEnd",
            "referringPartyGroups.activeAtEnd",
            Hierarchies.REFERRING_PARTY),
    DESTINATION("exits.byDestination", "exits.byGroup", Hierarchies.EXIT_DESTINATION),
    INCOME_BEFORE("incomeChange.before", "incomeChangeGroups.before", Hierarchies.INCOME_PAYER),
    INCOME_AFTER("incomeChange.after", "incomeChangeGroups.after", Hierarchies.INCOME_PAYER);

    /** Those of whom nothing is known here. */
    static final String UNKNOWN = "unknown";

    private static final String GOAL_GROUP = "GOAL";
    private static final String GOAL = "exits.goalAttained";

    final String codes;
    final String groups;
    private final Hierarchy hierarchy;

    GroupedTable(String codes, String groups, Hierarchy hierarchy) {
        this.codes = codes;
        this.groups = groups;
        this.hierarchy = hierarchy;
    }

    /** Nobody from one party tells nothing; nobody with one income or destination does. */
    private Smallness smallness() {
        return hierarchy == Hierarchies.REFERRING_PARTY ? Smallness.PARTY : Smallness.ATTRIBUTE;
    }

    /** Before and after are read beside one another, so they share their groups. */
    private List<GroupedTable> readTogether() {
        return this == INCOME_BEFORE || this == INCOME_AFTER
                ? List.of(INCOME_BEFORE, INCOME_AFTER)
                : List.of(this);
    }

    List<Group> grouping(Figures figures, Terms terms) {
        Optional<Integer> chosen =
                readTogether().stream()
                        .map(table -> terms.levels().get(table.codes))
                        .filter(Objects::nonNull)
                        .findFirst();
        if (chosen.isPresent()) {
            return hierarchy.level(chosen.get()).groups();
        }
        List<Map<String, Long>> columns =
                readTogether().stream().map(table -> table.byCode(figures)).toList();
        return hierarchy.choose(columns, smallness(), terms.threshold()).groups();
    }

    private Map<String, Long> byCode(Figures figures) {
        Map<String, Long> byCode = new LinkedHashMap<>();
        hierarchy
                .finest()
                .codes()
                .forEach(code -> byCode.put(code, figures.count(codes + "." + code)));
        return byCode;
    }

    /** Counts the groups and the codes in them; gives back what together is the whole table. */
    List<String> addTo(NamedCounts counts, Figures figures, List<Group> grouping) {
        List<String> parts = new ArrayList<>();
        for (Group group : grouping) {
            String name = countOf(group);
            List<String> within = group.codes().stream().map(code -> codes + "." + code).toList();
            parts.add(name);
            if (group.isSingleCode()) {
                counts.count(name, figures.count(name), smallness());
                continue;
            }
            within.forEach(code -> counts.unprinted(code, figures.count(code), smallness()));
            if (!name.equals(GOAL)) {
                long people = within.stream().mapToLong(figures::count).sum();
                counts.count(name, people, smallness());
                counts.sum(name, within);
            }
        }
        return parts;
    }

    /** Under which name a group is counted: a code or a figure of its own keeps its name. */
    String countOf(Group group) {
        if (this == DESTINATION && group.code().equals(GOAL_GROUP)) {
            return GOAL;
        }
        return (group.isSingleCode() ? codes : groups) + "." + group.code();
    }

    /** The codes that are shown as part of a group only. */
    List<String> coarsened(List<Group> grouping) {
        return grouping.stream()
                .filter(group -> !group.isSingleCode())
                .flatMap(group -> group.codes().stream())
                .map(code -> codes + "." + code)
                .toList();
    }

    /** As other reports name what the table is by; empty where none has the same people. */
    Optional<String> dimension() {
        return switch (this) {
            case PAYER_ENROLLED, PAYER_ACTIVE -> Optional.of("incomePayer");
            case PARTY_ENROLLED, PARTY_ACTIVE -> Optional.of("referringParty");
            case DESTINATION -> Optional.of("exitDestination");
            case INCOME_BEFORE, INCOME_AFTER -> Optional.empty();
        };
    }

    /** Each name that a group of the table can be printed under. */
    Stream<String> groupFigures() {
        return hierarchy.levels().stream()
                .flatMap(level -> level.groups().stream())
                .filter(group -> !group.isSingleCode())
                .map(group -> groups + "." + group.code())
                .distinct();
    }

    /** The group that a figure of an earlier edition was printed for. */
    Optional<Group> group(String figure) {
        return figure.startsWith(groups + ".")
                ? hierarchy.group(figure.substring(groups.length() + 1))
                : Optional.empty();
    }
}
