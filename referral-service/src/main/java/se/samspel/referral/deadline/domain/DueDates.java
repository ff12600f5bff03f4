package se.samspel.referral.deadline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samspel.referral.course.domain.Answered;
import se.samspel.referral.course.domain.Deadline;
import se.samspel.referral.course.domain.DeadlineKind;
import se.samspel.referral.course.domain.ReferralResponse;
import se.samspel.referral.course.domain.ReferralState;

/**
 * What is or was due in one referral: the steps that are awaited where it stands and those that
 * have been taken. A step that nobody awaits any more, because the course went past it or has
 * ended, has no deadline.
 */
public final class DueDates {

    private final Steps steps;
    private final DeadlineRules rules;
    private final BusinessDays calendar;
    private final List<Deadline> found = new ArrayList<>();

    private DueDates(Steps steps, DeadlineRules rules, BusinessDays calendar) {
        this.steps = steps;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** In the order of the kinds. */
    public static List<Deadline> of(Steps steps, DeadlineRules rules, BusinessDays calendar) {
        if (rules.isEmpty()) {
            return List.of();
        }
        var dates = new DueDates(steps, rules, calendar);
        dates.reception();
        dates.response();
        dates.visit();
        dates.completion();
        dates.followUp();
        return List.copyOf(dates.found);
    }

    private void reception() {
        add(
                DeadlineKind.RECEPTION,
                steps.submittedOn(),
                steps.receivedOn(),
                steps.state() == ReferralState.SUBMITTED);
    }

    /** Each reception asks for a response, the first one and that of a completion. */
    private void response() {
        LocalDate again = steps.receivedAgainOn();
        boolean awaited = steps.state() == ReferralState.RECEIVED;
        add(
                DeadlineKind.RESPONSE,
                again == null ? steps.receivedOn() : again,
                awaited ? null : respondedOn(),
                awaited);
    }

    // A request that was answered was the response to the reception before it.
    private @Nullable LocalDate respondedOn() {
        Answered answered = steps.answered();
        boolean earlier =
                answered != null
                        && answered.response() == ReferralResponse.NEEDS_COMPLETION
                        && steps.completedOn() != null;
        return answered == null || earlier ? null : answered.respondedOn();
    }

    private void visit() {
        add(
                DeadlineKind.VISIT,
                steps.receivedOn(),
                steps.visitedOn(),
                isBeforeResponse(steps.state()));
    }

    private void completion() {
        add(
                DeadlineKind.COMPLETION,
                steps.requestedOn(),
                steps.completedOn(),
                steps.state() == ReferralState.NEEDS_COMPLETION);
    }

    private void followUp() {
        add(
                DeadlineKind.FOLLOW_UP,
                steps.startedOn(),
                steps.followedUpOn(),
                steps.state() == ReferralState.ENROLLED);
    }

    private void add(
            DeadlineKind kind,
            @Nullable LocalDate began,
            @Nullable LocalDate metOn,
            boolean awaited) {
        if (began == null || (metOn == null && !awaited)) {
            return;
        }
        rules.inForce(began)
                .map(rule -> rule.dueOn(kind, began, calendar))
                .ifPresent(dueOn -> found.add(new Deadline(kind, began, dueOn, metOn)));
    }

    private static boolean isBeforeResponse(ReferralState state) {
        return state == ReferralState.RECEIVED || state == ReferralState.NEEDS_COMPLETION;
    }
}
