package se.samspel.reporting.pages.workbench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.reporting.pages.Frame.Link;
import se.samspel.reporting.pages.Phrases;
import se.samspel.reporting.pages.workbench.WorkView.DueRow;
import se.samspel.reporting.pages.workbench.WorkView.InboxRow;
import se.samspel.reporting.pages.workbench.WorkView.QueueRow;
import se.samspel.reporting.pages.workbench.WorkView.QueueView;
import se.samspel.reporting.rendering.domain.Writing;

/**
 * Puts what the services told into the reader's words.
 *
 * @param interventions names of those that the reader hosts
 * @param authorities names of those that refer
 * @param onPage what can be led to
 */
record WorkWords(
        Phrases phrases,
        LocalDate today,
        Map<UUID, String> interventions,
        Map<String, String> authorities,
        OnPage onPage) {

    static final int QUEUE_ROWS = 25;

    /** A follow-up meeting that has not been booked anew for so long has been forgotten. */
    private static final int FORGOTTEN_DAYS = 56;

    private static final String TO_REBOOK = "MEETING_TO_REBOOK";

    List<DueRow> due(DueTold told) {
        return told.items().stream()
                .sorted(Comparator.comparing(DueTold.Item::dueOn))
                .map(this::due)
                .toList();
    }

    private DueRow due(DueTold.Item item) {
        return new DueRow(
                phrases.writing().day(item.dueOn()),
                item.dueOn().isBefore(today),
                phrases.label("due", kind(item)),
                handle(item),
                item.interventionId() == null ? null : intervention(item.interventionId()));
    }

    private Handle handle(DueTold.Item item) {
        UUID referral = item.referralId();
        return referral == null
                ? Handle.of(Objects.requireNonNull(item.recordId()), null)
                : Handle.of(referral, onPage.place(referral));
    }

    private String kind(DueTold.Item item) {
        boolean forgotten =
                item.kind().equals(TO_REBOOK)
                        && !item.dueOn().plusDays(FORGOTTEN_DAYS).isAfter(today);
        return forgotten ? "MEETING_FORGOTTEN" : item.kind();
    }

    List<InboxRow> inbox(ReferralsTold told) {
        return told.items().stream()
                .sorted(
                        Comparator.comparing(
                                ReferralsTold.Referral::submittedOn,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::inbox)
                .toList();
    }

    private InboxRow inbox(ReferralsTold.Referral referral) {
        @Nullable LocalDate submitted = referral.submittedOn();
        @Nullable LocalDate due = referral.dueOn();
        return new InboxRow(
                Handle.of(referral.id(), OnPage.inbox(referral.id())),
                phrases.label("state", referral.state()),
                intervention(referral.interventionId()),
                from(referral.referringAuthority()),
                submitted == null ? Writing.UNDEFINED : phrases.writing().day(submitted),
                submitted == null
                        ? Writing.UNDEFINED
                        : days(ChronoUnit.DAYS.between(submitted, today)),
                due == null ? Writing.UNDEFINED : phrases.writing().day(due),
                due != null && due.isBefore(today));
    }

    private String from(@Nullable String authority) {
        return authority == null
                ? phrases.get("onPaper")
                : authorities.getOrDefault(authority, authority);
    }

    private Link intervention(UUID id) {
        String name = interventions.get(id);
        return new Link(
                "/pages/interventions/" + id, name == null ? phrases.get("intervention") : name);
    }

    QueueView silent(UUID intervention) {
        return new QueueView("queue-" + intervention, intervention(intervention), "", null, 0);
    }

    QueueView queue(QueueTold told) {
        List<QueueRow> rows = told.items().stream().limit(QUEUE_ROWS).map(this::queued).toList();
        return new QueueView(
                "queue-" + told.interventionId(),
                intervention(told.interventionId()),
                places(told),
                rows,
                told.items().size() - rows.size());
    }

    private String places(QueueTold told) {
        return told.capacity() == null || told.active() == null || told.freePlaces() == null
                ? phrases.get("noCapacity")
                : phrases.get(
                        "places",
                        number(told.active()),
                        number(told.capacity()),
                        number(told.freePlaces()));
    }

    private QueueRow queued(QueueTold.Entry entry) {
        @Nullable Integer expected = entry.expectedWaitDays();
        return new QueueRow(
                number(entry.place()),
                Handle.of(entry.referralId(), OnPage.queue(entry.referralId())),
                phrases.writing().day(entry.queuedOn()),
                days(entry.waitingDays()),
                expected == null ? Writing.UNDEFINED : days(expected));
    }

    private String days(long days) {
        return number(days) + " " + phrases.get(days == 1 ? "day" : "days");
    }

    private String number(long value) {
        return phrases.writing().number(BigDecimal.valueOf(value));
    }
}
