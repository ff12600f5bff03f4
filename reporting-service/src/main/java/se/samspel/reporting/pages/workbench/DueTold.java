package se.samspel.reporting.pages.workbench;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is used of both services' lists of what is due. */
record DueTold(List<Item> items) {

    /**
     * @param recordId in participant-service: the enrolment, meeting, waiver or activity
     * @param referralId in referral-service
     */
    record Item(String kind, LocalDate dueOn, @Nullable UUID recordId, @Nullable UUID referralId) {}

    DueTold and(DueTold more) {
        return new DueTold(Stream.concat(items.stream(), more.items.stream()).toList());
    }
}
