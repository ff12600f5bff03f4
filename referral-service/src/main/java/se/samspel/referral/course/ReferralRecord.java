package se.samspel.referral.course;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Personal;
import se.samspel.referral.course.domain.EnrolmentStay;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;

/** The referral's thin state on {@code samspel.referral.v1}. */
@Personal(
        categories = {"CASE_STATUS", "QUEUE"},
        what = "Event: a referral's state and dates by opaque ids. Händelse: " + "remissens läge.")
record ReferralRecord(
        UUID referralId,
        long version,
        ReferralState state,
        UUID interventionId,
        @Nullable UUID disclosureId,
        @Nullable UUID participantId,
        AuthorityId referringAuthority,
        AuthorityId receivingAuthority,
        @Nullable AuthorityId incomeAuthority,
        LocalDate submittedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate queuedOn,
        @Nullable UUID enrolmentId) {

    static ReferralRecord of(Referral referral) {
        EnrolmentStay enrolment = referral.enrolment();
        return new ReferralRecord(
                referral.id(),
                referral.version(),
                referral.state(),
                referral.interventionId(),
                referral.subject().disclosureId(),
                referral.subject().participantId(),
                referral.parties().referringAuthority(),
                referral.parties().receivingAuthority(),
                referral.parties().incomeAuthority(),
                referral.submittedOn(),
                referral.receivedOn(),
                referral.queuedOn(),
                enrolment == null ? null : enrolment.enrolmentId());
    }
}
