package se.samspel.referral.waiver;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * A disclosure as announced: by whom, to whom, under which edge.
 *
 * @param restricted whether only named handlers may see what is about it
 * @param restrictedForRecipient the same where the recipient alone knows the person as protected
 */
@Personal(
        categories = "CASE_STATUS",
        what = "Projection: that there is a disclosure. Att ett utlämnande finns.")
record DisclosureMade(
        UUID disclosureId,
        long version,
        UUID waiverId,
        UUID edgeId,
        AuthorityId discloser,
        AuthorityId recipient,
        @Nullable Boolean restricted,
        @Nullable Boolean restrictedForRecipient) {

    RestrictedSubjects.Subject subject() {
        boolean hidden = Boolean.TRUE.equals(restricted);
        return new RestrictedSubjects.Subject(
                disclosureId, hidden, hidden || Boolean.TRUE.equals(restrictedForRecipient));
    }
}
