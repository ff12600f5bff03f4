package se.samspel.referral.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.Outbox;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.referral.address.OwnAddress;
import se.samspel.referral.course.Course;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.submission.domain.Content;
import se.samspel.referral.submission.domain.Draft;

/** Drafts that a host's redirection opens for the referrer, so that nobody falls between. */
@ApplicationScoped
public class OpenedDrafts {

    private final DraftRepository drafts;
    private final DraftSeal seal;
    private final Outbox outbox;
    private final OwnAddress address;
    private final Clock clock;

    OpenedDrafts(
            DraftRepository drafts,
            DraftSeal seal,
            Outbox outbox,
            OwnAddress address,
            Clock clock) {
        this.drafts = drafts;
        this.seal = seal;
        this.outbox = outbox;
        this.address = address;
        this.clock = clock;
    }

    /**
     * @param from the referral that is sent on, still with its referrer's unit
     * @param need what the referrer has written, its own words given back to it
     */
    public void open(UUID id, Referral from, UUID interventionId, @Nullable String need) {
        var owner =
                new Draft.Owner(
                        from.parties().referringAuthority(), from.referringUnit(), from.id());
        var content =
                new Content(interventionId, null, null, from.parties().incomeAuthority(), null);
        drafts.persist(Draft.of(id, owner, content, seal.seal(id, need), clock.instant()));
        outbox.append(
                OutboxEvent.log(
                        Course.topicOf(owner.authority()),
                        "referral-draft.opened",
                        id.toString(),
                        new DraftOpened(
                                id,
                                from.id(),
                                interventionId,
                                address.of("/referral-drafts/" + id))));
    }
}
