package se.samspel.reporting.publishing;

import java.util.List;
import java.util.Set;
import se.samspel.reporting.teamreport.domain.Disclosure;
import se.samspel.reporting.teamreport.domain.Figure;

/** What is withheld, as JSON Pointers: a table that is withheld whole is named once. */
final class WithheldPointers {

    private static final List<String> TABLES =
            List.of(
                    "bySex",
                    "incomePayer.enrolled",
                    "incomePayer.activeAtEnd",
                    "referringParty.enrolled",
                    "referringParty.activeAtEnd",
                    "exits.byDestination",
                    "yearsInPublicSupportAtEnrolment.moreThanNineYears",
                    "incomeChange",
                    "incomePayerGroups.enrolled",
                    "incomePayerGroups.activeAtEnd",
                    "referringPartyGroups.enrolled",
                    "referringPartyGroups.activeAtEnd",
                    "exits.byGroup",
                    "incomeChangeGroups");

    private WithheldPointers() {}

    static List<String> of(Disclosure disclosure) {
        Set<String> withheld = Set.copyOf(disclosure.withheld());
        List<String> wholeTables =
                TABLES.stream().filter(table -> isWhole(table, disclosure, withheld)).toList();
        return disclosure.withheld().stream()
                .map(name -> pointer(name, wholeTables))
                .distinct()
                .toList();
    }

    private static boolean isWhole(String table, Disclosure disclosure, Set<String> withheld) {
        return disclosure.figures().all().stream()
                .map(Figure::name)
                .filter(name -> name.startsWith(table + "."))
                .allMatch(withheld::contains);
    }

    private static String pointer(String name, List<String> wholeTables) {
        return wholeTables.stream()
                .filter(table -> name.startsWith(table + "."))
                .findFirst()
                .map(Figure::pointer)
                .orElseGet(() -> Figure.pointer(name));
    }
}
