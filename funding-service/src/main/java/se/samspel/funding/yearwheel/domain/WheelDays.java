package se.samspel.funding.yearwheel.domain;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An association's own due days; the usual ones where it has set none. */
public final class WheelDays {

    public static final WheelDays USUAL = new WheelDays(FollowUps.HALF_YEAR, List.of());

    /** The first tertial is over on 30 April. */
    private static final MonthDay AFTER_FIRST_TERTIAL = MonthDay.of(5, 31);

    private final FollowUps followUps;
    private final Map<WheelStep, MonthDay> own = new EnumMap<>(WheelStep.class);

    /** The day of a step, in the year in which it always is. */
    public record OwnDay(WheelStep step, MonthDay day) {}

    public WheelDays(FollowUps followUps, List<OwnDay> days) {
        this.followUps = followUps;
        for (OwnDay each : days) {
            if (each.step().isStatutory()) {
                throw new WheelRule.StatutoryDay();
            }
            if (own.put(each.step(), each.day()) != null) {
                throw new WheelRule.DayTwice();
            }
        }
        if (of(WheelStep.CONSULTATION).isAfter(of(WheelStep.BUDGET))) {
            throw new WheelRule.ConsultedTooLate();
        }
    }

    /** Those that the association takes, in their order. */
    public List<WheelStep> steps() {
        return Arrays.stream(WheelStep.values())
                .filter(step -> step != WheelStep.FOLLOW_UP_2 || followUps == FollowUps.TERTIAL)
                .toList();
    }

    public LocalDate dueOn(WheelStep step, int budgetYear) {
        return step.in(budgetYear, of(step));
    }

    /** The association's own day of the step, or the usual one. */
    public MonthDay of(WheelStep step) {
        MonthDay usual =
                step == WheelStep.FOLLOW_UP_1 && followUps == FollowUps.TERTIAL
                        ? AFTER_FIRST_TERTIAL
                        : step.usual();
        return own.getOrDefault(step, usual);
    }

    public FollowUps followUps() {
        return followUps;
    }

    /** What the association has set, in the steps' order. */
    public List<OwnDay> own() {
        return own.entrySet().stream()
                .map(day -> new OwnDay(day.getKey(), day.getValue()))
                .toList();
    }
}
