package se.samspel.reporting.pages.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import se.samspel.kit.time.Today;
import se.samspel.reporting.pages.Reader;

/** Asks for everything at once: the page takes as long as the slowest answer, and no longer. */
@ApplicationScoped
class Workbench {

    private static final List<String> UNANSWERED =
            List.of("SUBMITTED", "RECEIVED", "NEEDS_COMPLETION");

    private final OtherServices others;
    private final Today today;

    Workbench(OtherServices others, Today today) {
        this.others = others;
        this.today = today;
    }

    Work of(Reader reader, List<UUID> interventions, int days) {
        LocalDate until = today.today().plusDays(days);
        var inbox = UNANSWERED.stream().map(state -> received(state, reader)).toList();
        var queues =
                interventions.stream()
                        .map(id ->
                                others.ofReferrals(
                                        "/interventions/" + id + "/queue", reader, QueueTold.class))
                        .toList();
        var reminders =
                others.ofParticipants("/due-items?limit=100&days=" + days, reader, DueTold.class);
        var deadlines =
                others.ofReferrals("/deadlines?limit=100&until=" + until, reader, DueTold.class);
        return new Work(
                inbox.stream()
                        .map(CompletableFuture::join)
                        .reduce((a, b) -> a.with(b, ReferralsTold::and))
                        .orElseGet(Answered.Silent::new),
                queues.stream().map(CompletableFuture::join).toList(),
                reminders.join(),
                deadlines.join());
    }

    private CompletableFuture<Answered<ReferralsTold>> received(String state, Reader reader) {
        return others.ofReferrals(
                "/referrals?direction=received&limit=100&state=" + state,
                reader,
                ReferralsTold.class);
    }
}
