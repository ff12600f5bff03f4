package se.samspel.participant.reception;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;

/** What this service uses of a referral's events. */
@Personal(
        categories = {"CASE_STATUS", "QUEUE"},
        what = "A referral as told by referral-service: ids, state, dates. Remissens " + "läge.")
record ReferralState(
        UUID referralId,
        long version,
        String state,
        UUID interventionId,
        @Nullable UUID disclosureId,
        @Nullable UUID participantId,
        AuthorityId referringAuthority,
        AuthorityId receivingAuthority,
        @Nullable AuthorityId incomeAuthority,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate queuedOn) {

    boolean isReceivedDisclosure() {
        return disclosureId != null && receivedOn != null;
    }
}
