package se.samspel.reporting.document.domain;

import java.util.List;
import se.samspel.kit.value.Text;

/** The nine headings of a team report, each with the tables that belong under it. */
public enum Heading {
    PARTICIPANTS_CONDITIONS(
            Text.of(
                    "Deltagare – insatsens förutsättningar",
                    "Participants – conditions of the intervention"),
            List.of("bySex", "referringParty", "incomePayer", "anonymous")),
    PARTICIPANTS_PROCESS(
            Text.of(
                    "Deltagare – genomförande och process",
                    "Participants – carrying out and process"),
            List.of()),
    PARTICIPANTS_RESULTS(
            Text.of("Deltagare – resultat och effekter", "Participants – results and effects"),
            List.of(
                    "exits",
                    "goals",
                    "throughputMonths",
                    "meanAgeYears",
                    "youngShareOfActivePercent",
                    "yearsInPublicSupportAtEnrolment",
                    "moreThanNineYears",
                    "incomeChange")),
    STAFF_CONDITIONS(
            Text.of(
                    "Personal – insatsens förutsättningar",
                    "Staff – conditions of the intervention"),
            List.of("seats", "parties")),
    STAFF_METHODS(
            Text.of("Personal – arbetssätt och metoder", "Staff – ways of working and methods"),
            List.of()),
    STAFF_RESULTS(
            Text.of("Personal – resultat och effekter", "Staff – results and effects"), List.of()),
    ORGANISATION_CONDITIONS(
            Text.of("Organisation – förutsättningar", "Organisation – conditions"),
            List.of("budget-", "steeringGroup")),
    ORGANISATION_PROCESS(
            Text.of(
                    "Organisation – genomförande och process",
                    "Organisation – carrying out and process"),
            List.of()),
    ORGANISATION_RESULTS(
            Text.of("Organisation – resultat och effekter", "Organisation – results and effects"),
            List.of());

    private final Text title;
    private final List<String> sections;

    Heading(Text title, List<String> sections) {
        this.title = title;
        this.sections = sections;
    }

    /** With its number in front. */
    public Text title() {
        String number = ordinal() + 1 + ". ";
        return Text.of(number + title.sv(), number + title.en());
    }

    /** Whether a section of the team report stands under this heading. */
    public boolean holds(String section) {
        return sections.stream()
                .anyMatch(each ->
                        each.endsWith("-") ? section.startsWith(each) : section.equals(each));
    }
}
