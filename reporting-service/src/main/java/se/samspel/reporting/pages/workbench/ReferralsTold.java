package se.samspel.reporting.pages.workbench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is used of referral-service's list of referrals. */
record ReferralsTold(List<Referral> items, @JsonProperty("_links") @Nullable Further links) {

    record Referral(
            UUID id,
            UUID interventionId,
            @Nullable String referringAuthority,
            String state,
            @Nullable LocalDate submittedOn,
            @Nullable List<Deadline> deadlines) {

        /** The day by which its next step is due; null where the host has no such rules. */
        @Nullable LocalDate dueOn() {
            return deadlines == null
                    ? null
                    : deadlines.stream()
                            .filter(deadline -> !deadline.met())
                            .map(Deadline::dueOn)
                            .sorted()
                            .findFirst()
                            .orElse(null);
        }
    }

    record Deadline(LocalDate dueOn, boolean met) {}

    boolean isMore() {
        return Further.isIn(links);
    }

    ReferralsTold and(ReferralsTold more) {
        return new ReferralsTold(
                Stream.concat(items.stream(), more.items.stream()).toList(),
                isMore() ? links : more.links);
    }
}
