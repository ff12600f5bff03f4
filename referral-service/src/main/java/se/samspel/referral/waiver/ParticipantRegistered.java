package se.samspel.referral.waiver;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/**
 * A participant as announced: whose record it is, nothing about the person.
 *
 * @param restricted whether only named handlers may see what is about it
 */
@Personal(
        categories = "IDENTITY",
        what = "Projection: whose a participant is, by opaque id. Vems en deltagare " + "är.")
record ParticipantRegistered(
        UUID participantId, long version, AuthorityId controller, @Nullable Boolean restricted) {

    RestrictedSubjects.Subject subject() {
        boolean hidden = Boolean.TRUE.equals(restricted);
        return new RestrictedSubjects.Subject(participantId, hidden, hidden);
    }
}
