package se.samspel.participant.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.outbox.OutboxEvent;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.participant.disclosure.domain.Disclosure;
import se.samspel.participant.waiver.domain.DataCategory;

/**
 * Event: there is a snapshot to fetch.
 *
 * @param restricted true where what is about it is for named handlers alone, else absent
 * @param restrictedForRecipient true where the recipient alone knows that it is, else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Personal(
        categories = "CASE_STATUS",
        what = "Event: that there is a snapshot to fetch. Händelse: något finns att " + "hämta.")
public record DisclosureMade(
        UUID disclosureId,
        long version,
        UUID waiverId,
        UUID edgeId,
        AuthorityId discloser,
        AuthorityId recipient,
        Set<DataCategory> categories,
        @Nullable Boolean restricted,
        @Nullable Boolean restrictedForRecipient) {

    /** None of one made by law: it carries no referral, and a notice tells the recipient. */
    public static Optional<OutboxEvent> of(Disclosure disclosure) {
        UUID waiverId = disclosure.waiverId();
        UUID edgeId = disclosure.edgeId();
        if (waiverId == null || edgeId == null) {
            return Optional.empty();
        }
        var made =
                new DisclosureMade(
                        disclosure.id(),
                        disclosure.version(),
                        waiverId,
                        edgeId,
                        disclosure.discloser(),
                        disclosure.recipient(),
                        disclosure.categories(),
                        orAbsent(disclosure.restricted()),
                        orAbsent(disclosure.restrictedForRecipient()));
        return Optional.of(
                OutboxEvent.state(
                        "samspel.participant.v1",
                        "disclosure.made",
                        disclosure.id().toString(),
                        made));
    }

    private static @Nullable Boolean orAbsent(boolean flag) {
        return flag ? Boolean.TRUE : null;
    }
}
