package se.samspel.reporting.targets.domain;

import java.util.Arrays;
import java.util.Optional;
import se.samspel.kit.value.Text;
import se.samspel.reporting.targets.domain.Target.Unit;

/** Targets that a computed figure answers; others are the association's own to follow up. */
enum Indicator {
    PARTICIPANTS(Unit.COUNT, "participants", "Deltagare", "Participants"),
    ENROLLED(Unit.COUNT, "enrolled", "Inskrivna", "Enrolled"),
    EXITS(Unit.COUNT, "exits", "Avslutade", "Exits"),
    GOAL_ATTAINED(Unit.COUNT, "goals", "I mål", "Goal attained"),
    GOAL_ATTAINED_SHARE(Unit.PERCENT, "goalShare", "Andel i mål", "Share with goal attained"),
    COST_PER_PARTICIPANT(
            Unit.SEK, "perParticipant", "Kostnad per deltagare", "Cost per participant"),
    COST_PER_GOAL(Unit.SEK, "perGoal", "Kostnad per uppnått mål", "Cost per goal attained");

    private final Unit unit;
    private final String figure;
    private final Text label;

    Indicator(Unit unit, String figure, String sv, String en) {
        this.unit = unit;
        this.figure = figure;
        this.label = Text.of(sv, en);
    }

    /** By the code, which may stand in two units: the number and the share of goals attained. */
    static Optional<Indicator> of(Target target) {
        return Arrays.stream(values())
                .filter(each -> each.unit == target.unit())
                .filter(each ->
                        each.name().equals(target.indicator())
                                || each.name().equals(target.indicator() + "_SHARE"))
                .findFirst();
    }

    static Text label(Target target) {
        return of(target)
                .map(each -> each.label)
                .orElseGet(() -> Text.of(target.indicator(), target.indicator()));
    }

    String figure() {
        return figure;
    }

    /** The count of people that it is, or tells of. */
    String people() {
        return switch (this) {
            case PARTICIPANTS, ENROLLED, EXITS, GOAL_ATTAINED -> figure;
            case GOAL_ATTAINED_SHARE, COST_PER_GOAL -> GOAL_ATTAINED.figure;
            case COST_PER_PARTICIPANT -> PARTICIPANTS.figure;
        };
    }
}
