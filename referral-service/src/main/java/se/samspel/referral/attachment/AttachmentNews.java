package se.samspel.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.attachment.domain.Attachment;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.domain.FreeTexts;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Referral;

/** Tells the host, and nobody else, of a new attachment that it may see. */
@ApplicationScoped
class AttachmentNews {

    private final Outbox outbox;
    private final OwnAddress address;

    AttachmentNews(Outbox outbox, OwnAddress address) {
        this.outbox = outbox;
        this.address = address;
    }

    void tell(OpenCase open, Attachment attachment) {
        Referral referral = open.referral();
        AuthorityId host = referral.parties().receivingAuthority();
        LocalDate on = attachment.addedOn();
        Insight hosts = Insight.of(referral, referral.state(), host, open.waiver(), on);
        if (!FreeTexts.readable(
                attachment.category().waived(), referral, hosts, open.waiver(), on, false)) {
            return;
        }
        UUID id = referral.id();
        outbox.append(
                OutboxEvent.log(
                        Course.topicOf(host),
                        "attachment.added",
                        id.toString(),
                        new AttachmentNotice(
                                attachment.id(),
                                id,
                                Attachment.VERSION,
                                on,
                                address.of(
                                        "/referrals/" + id + "/attachments/" + attachment.id()))));
    }
}
