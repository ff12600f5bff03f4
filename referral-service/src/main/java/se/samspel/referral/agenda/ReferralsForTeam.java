package se.samspel.referral.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.IllegalMove;
import se.samspel.kit.value.Text;
import se.samspel.referral.agenda.domain.AgendaRule;
import se.samspel.referral.course.CaseAccess;
import se.samspel.referral.course.OpenCase;
import se.samspel.referral.course.domain.Referral;
import se.samspel.referral.course.domain.ReferralState;

/** Which referrals a team may talk about, and what the host may still record of them. */
@ApplicationScoped
public class ReferralsForTeam {

    private static final Set<ReferralState> WITH_THE_HOST =
            EnumSet.of(
                    ReferralState.RECEIVED,
                    ReferralState.NEEDS_COMPLETION,
                    ReferralState.ACCEPTED,
                    ReferralState.QUEUED);

    private final CaseAccess cases;
    private final CurrentCaller caller;

    ReferralsForTeam(CaseAccess cases, CurrentCaller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    /** Refuses one that isn't the host's, isn't with it now, or is to another team. */
    void require(UUID referralId, UUID interventionId) {
        OpenCase open = open(referralId);
        Referral referral = open.referral();
        if (!WITH_THE_HOST.contains(referral.state())) {
            throw new IllegalMove(
                    referral.state().name(),
                    List.of(),
                    Text.of(
                            "Bara en mottagen remiss som inte är avslutad tas upp i teamet.",
                            "Only a received referral that is not over is taken up in the team."));
        }
        if (!referral.interventionId().equals(interventionId)) {
            throw AgendaRule.otherTeam();
        }
        open.requireCovered("referralId", open.today());
    }

    /** After a withdrawal of the waiver nothing more is recorded; nor of a day to come. */
    public void requireCovered(SeenItem item, String field, LocalDate actDate) {
        if (item.referral() != null) {
            cases.read(item.referral().id()).requireCovered(field, actDate);
        }
    }

    private OpenCase open(UUID referralId) {
        boolean own =
                cases.find(referralId)
                        .filter(each ->
                                each.parties().receivingAuthority().equals(caller.authority()))
                        .isPresent();
        if (!own) {
            throw Problem.unknownReference(
                    "/referralId",
                    Text.of("Remissen är inte känd här.", "The referral is not known here."));
        }
        return cases.read(referralId);
    }
}
