package se.samspel.funding.esf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.esf.domain.ProgrammePeriod;
import se.samspel.funding.esf.domain.ProgrammePeriodKey;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;

/** Sets and shows how many hours of one person count in a year of a programme period. */
@ApplicationScoped
class HourCapsService {

    private final ProgrammePeriodRepository periods;
    private final MemberRepository members;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    HourCapsService(
            ProgrammePeriodRepository periods,
            MemberRepository members,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.periods = periods;
        this.members = members;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(String associationId, String code, HourCapsRequest request) {
        caller.association();
        members.refuseUnlessVisible(associationId);
        var key = new ProgrammePeriodKey(associationId, code);
        @Nullable ProgrammePeriod known = periods.findById(key);
        ifMatch.checkPut(known == null ? null : known.version());
        ProgrammePeriod period =
                known == null ? new ProgrammePeriod(key, request.caps(), clock.instant()) : known;
        if (known != null) {
            known.set(request.caps(), clock.instant());
        }
        periods.persistAndFlush(period);
        return Outcome.put(known == null, HourCapsView.of(period), path(key), period.version());
    }

    @Transactional
    HourCapsView read(String associationId, String code) {
        members.refuseUnlessVisible(associationId);
        ProgrammePeriod period = periods.inForce(associationId, code);
        if (period == null) {
            throw Problem.notFound();
        }
        return HourCapsView.of(period);
    }

    private static String path(ProgrammePeriodKey key) {
        return "/associations/" + key.scope() + "/esf-programme-periods/" + key.code();
    }
}
