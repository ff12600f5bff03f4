package se.samspel.reporting.pages.workbench;

import java.util.List;

/** All that the other services told of a coordinator's work, or didn't. */
record Work(
        Answered<ReferralsTold> inbox,
        List<Answered<QueueTold>> queues,
        Answered<DueTold> reminders,
        Answered<DueTold> deadlines) {

    Work {
        queues = List.copyOf(queues);
    }
}
