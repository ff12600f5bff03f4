package se.samspel.reporting.pages.workbench;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which referrals stand where on the page, so that what is due leads to them. */
record OnPage(Set<UUID> inbox, Set<UUID> queues) {

    static OnPage of(Work work, int queueRows) {
        ReferralsTold inbox = work.inbox().or(null);
        return new OnPage(
                inbox == null
                        ? Set.of()
                        : inbox.items().stream()
                                .map(ReferralsTold.Referral::id)
                                .collect(Collectors.toSet()),
                work.queues().stream()
                        .map(queue -> queue.or(null))
                        .filter(told -> told != null)
                        .flatMap(told -> told.items().stream().limit(queueRows))
                        .map(QueueTold.Entry::referralId)
                        .collect(Collectors.toSet()));
    }

    @Nullable String place(UUID referral) {
        if (inbox.contains(referral)) {
            return inbox(referral);
        }
        return queues.contains(referral) ? queue(referral) : null;
    }

    static String inbox(UUID referral) {
        return "referral-" + referral;
    }

    static String queue(UUID referral) {
        return "queued-" + referral;
    }
}
