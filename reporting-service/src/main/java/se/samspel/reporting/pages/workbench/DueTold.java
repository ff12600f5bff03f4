package se.samspel.reporting.pages.workbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is used of both services' lists of what is due. */
record DueTold(
        List<Item> items, @Nullable Boolean more, @JsonProperty("_links") @Nullable Further links) {

    /**
     * @param recordId in participant-service: the enrolment, meeting, waiver or activity
     * @param referralId in referral-service
     */
    record Item(
            String kind,
            LocalDate dueOn,
            @Nullable UUID recordId,
            @Nullable UUID referralId,
            @Nullable UUID interventionId) {}

    DueTold and(DueTold other) {
        return new DueTold(
                Stream.concat(items.stream(), other.items.stream()).toList(),
                isMore() || other.isMore(),
                null);
    }

    /** Whether there is more than the earliest that are told. */
    boolean isMore() {
        return Boolean.TRUE.equals(more) || Further.isIn(links);
    }
}
