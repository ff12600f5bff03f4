package se.samspel.funding.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.association.domain.Member;
import se.samspel.funding.association.domain.MemberKey;
import se.samspel.funding.yearwheel.domain.MemberDischarge;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.time.Today;

/** Records what each member decides on the discharge of the board. */
@ApplicationScoped
class DischargeService {

    private final DischargeRepository discharges;
    private final MemberRepository members;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Today today;
    private final Clock clock;

    DischargeService(
            DischargeRepository discharges,
            MemberRepository members,
            CurrentCaller caller,
            IfMatch ifMatch,
            Today today,
            Clock clock) {
        this.discharges = discharges;
        this.members = members;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.today = today;
        this.clock = clock;
    }

    /** 404 for who was no member in the budget year. */
    @Transactional
    Outcome record(MemberDischarge.Key key, DischargeRequest request) {
        caller.association();
        Member member =
                members.findById(new MemberKey(key.associationId(), key.organisationNumber()));
        if (member == null || !member.takesPartIn(key.budgetYear())) {
            throw Problem.notFound();
        }
        MemberDischarge known = discharges.findById(key);
        ifMatch.checkPut(known == null ? null : known.version());
        var stated = MemberDischarge.stated(request.decidedOn(), request.granted(), today.today());
        MemberDischarge discharge = known;
        if (discharge == null) {
            discharge = new MemberDischarge(key, stated, request.reference(), clock.instant());
            discharges.persist(discharge);
        } else {
            discharge.record(stated, request.reference(), clock.instant());
        }
        discharges.flush();
        return Outcome.put(
                known == null,
                WheelView.DischargeView.of(discharge),
                path(key),
                discharge.version());
    }

    @Transactional
    WheelView.DischargeView read(MemberDischarge.Key key) {
        MemberDischarge discharge = discharges.findById(key);
        if (discharge == null) {
            throw Problem.notFound();
        }
        return WheelView.DischargeView.of(discharge);
    }

    private static String path(MemberDischarge.Key key) {
        return "/associations/%s/year-wheels/%d/discharges/%s"
                .formatted(key.associationId(), key.budgetYear(), key.organisationNumber());
    }
}
