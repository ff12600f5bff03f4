package se.samspel.referral.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Stream;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.contact.domain.Side;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.domain.Insight;
import se.samspel.referral.course.domain.Parties;
import se.samspel.referral.course.domain.Referral;

/** Tells the other authorities around a referral that somebody else handles it now. */
@ApplicationScoped
class ContactNotices {

    private final Outbox outbox;
    private final CurrentCaller caller;
    private final OwnAddress address;

    ContactNotices(Outbox outbox, CurrentCaller caller, OwnAddress address) {
        this.outbox = outbox;
        this.caller = caller;
        this.address = address;
    }

    /** Those that may know the referral's status today. */
    void tell(OpenCase open, Side side) {
        Referral referral = open.referral();
        Parties parties = referral.parties();
        Stream.of(
                        parties.receivingAuthority(),
                        parties.referringAuthority(),
                        parties.incomeAuthority())
                .filter(Objects::nonNull)
                .distinct()
                .filter(authority -> !authority.equals(caller.authority()))
                .filter(authority -> knowsStatus(open, authority))
                .forEach(authority ->
                        outbox.append(
                                OutboxEvent.log(
                                        Course.topicOf(authority),
                                        "referral-contact.changed",
                                        referral.id().toString(),
                                        notice(referral, side))));
    }

    private static boolean knowsStatus(OpenCase open, AuthorityId authority) {
        Referral referral = open.referral();
        return Insight.of(referral, referral.state(), authority, open.waiver(), open.today())
                .status();
    }

    private ContactNotice notice(Referral referral, Side side) {
        return new ContactNotice(
                referral.id(),
                referral.version(),
                side,
                address.of("/referrals/" + referral.id() + "/contacts"));
    }
}
