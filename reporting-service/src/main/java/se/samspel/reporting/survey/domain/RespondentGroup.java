package se.samspel.reporting.survey.domain;

import se.samspel.kit.value.Text;

/** Who is asked. */
public enum RespondentGroup {
    PARTICIPANTS(Text.of("Deltagare", "Participants")),
    STAFF(Text.of("Personal", "Staff")),
    BOARD(Text.of("Styrelse", "Board")),
    MANAGERS(Text.of("Chefer", "Managers")),
    REFERRERS(Text.of("Remittenter", "Referrers"));

    private final Text label;

    RespondentGroup(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
