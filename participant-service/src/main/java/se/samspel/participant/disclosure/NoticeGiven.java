package se.samspel.participant.disclosure;

import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.disclosure.domain.Notice;

/**
 * Event: a recipient is told of a disclosure. A notice is never changed: its version stays 1.
 *
 * @param disclosureVersion the disclosure's when the notice was given
 */
@Personal(
        categories = "IDENTITY",
        what =
                "That a recipient was told of a disclosure, by opaque ids. Att en mottagare har"
                        + " underrättats om ett utlämnande.")
public record NoticeGiven(
        UUID noticeId,
        long version,
        Notice.Kind kind,
        UUID disclosureId,
        long disclosureVersion,
        AuthorityId discloser,
        AuthorityId recipient,
        LocalDate occurredOn) {

    static OutboxEvent of(Notice notice) {
        return OutboxEvent.state(
                "samspel.participant.v1",
                "notice.given",
                notice.id().toString(),
                new NoticeGiven(
                        notice.id(),
                        1,
                        notice.kind(),
                        notice.disclosureId(),
                        notice.disclosureVersion(),
                        notice.discloser(),
                        notice.recipient(),
                        notice.occurredOn()));
    }
}
