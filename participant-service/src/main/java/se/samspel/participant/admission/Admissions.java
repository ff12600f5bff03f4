package se.samspel.participant.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.participant.admission.domain.Admission;
import se.samspel.participant.admission.domain.KnownReferral;
import se.samspel.participant.admission.domain.KnownReferral.Readiness;

/** Judges whether the host may enrol the person of a referral on a day. */
@ApplicationScoped
public class Admissions {

    private static final String POINTER = "/referralId";

    private final KnownReferrals referrals;
    private final Clock clock;

    Admissions(KnownReferrals referrals, Clock clock) {
        this.referrals = referrals;
        this.clock = clock;
    }

    /**
     * 404 for another host's referral, 409 where it isn't open or not arrived yet, 422 without an
     * edge on that day.
     */
    public Admission admit(UUID referralId, AuthorityId host, LocalDate startedOn) {
        KnownReferral referral = referrals.find(referralId).orElseGet(() -> arrived(referralId));
        if (!referral.parties().receiving().equals(host)) {
            throw Problem.notFound();
        }
        refuseUnlessOpen(referral);
        UUID participantId = referral.participantId();
        String associationId = referral.associationId();
        if (participantId == null || associationId == null) {
            throw Problem.reference(referralId, referral.news(), POINTER, clock);
        }
        referral.checkStart(startedOn);
        KnownReferral.Edge edge = referral.edge();
        return new Admission(
                host,
                participantId,
                referralId,
                edge == null ? null : edge.waiverId(),
                referral.interventionId(),
                associationId,
                referral.parties().referring(),
                referral.parties().income());
    }

    /** It may arrive between two statements, so what has arrived is looked for once more. */
    private KnownReferral arrived(UUID referralId) {
        if (!referrals.hasArrived(referralId)) {
            throw Problem.reference(referralId, null, POINTER, clock);
        }
        return referrals.find(referralId).orElseThrow(Problem::notFound);
    }

    private void refuseUnlessOpen(KnownReferral referral) {
        Readiness readiness = referral.readiness();
        if (readiness == Readiness.OPEN) {
            return;
        }
        if (readiness == Readiness.EARLIER
                && Problem.isYoung(referral.id(), referral.news(), clock)) {
            throw Problem.notYetKnown(
                    Text.of(
                            "Remissen är här ännu " + referral.state() + ".",
                            "The referral is still " + referral.state() + " here."));
        }
        throw new IllegalMove(
                referral.enrolledNow() ? "ENROLLED" : referral.state(),
                List.of(),
                Text.of(
                        "Bara en remiss som är ACCEPTED eller QUEUED kan skrivas in.",
                        "Only a referral that is ACCEPTED or QUEUED can be enrolled."));
    }
}
