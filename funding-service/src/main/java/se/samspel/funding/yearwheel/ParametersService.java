package se.samspel.funding.yearwheel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.samspel.funding.answer.Outcome;
import se.samspel.funding.association.MemberRepository;
import se.samspel.funding.yearwheel.domain.WheelParameters;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.http.IfMatch;
import se.samspel.kit.problem.Problem;

/** Sets how an association turns its wheel. */
@ApplicationScoped
class ParametersService {

    private final WheelParametersRepository parameters;
    private final MemberRepository members;
    private final CurrentCaller caller;
    private final IfMatch ifMatch;
    private final Clock clock;

    ParametersService(
            WheelParametersRepository parameters,
            MemberRepository members,
            CurrentCaller caller,
            IfMatch ifMatch,
            Clock clock) {
        this.parameters = parameters;
        this.members = members;
        this.caller = caller;
        this.ifMatch = ifMatch;
        this.clock = clock;
    }

    @Transactional
    Outcome set(String associationId, ParametersRequest request) {
        caller.association();
        members.refuseUnlessVisible(associationId);
        WheelParameters known = parameters.findById(associationId);
        ifMatch.checkPut(known == null ? null : known.version());
        WheelParameters own = known;
        if (own == null) {
            own =
                    new WheelParameters(
                            associationId,
                            request.firstBudgetYear(),
                            request.days(),
                            clock.instant());
            parameters.persist(own);
        } else {
            own.set(request.firstBudgetYear(), request.days(), clock.instant());
        }
        parameters.flush();
        return Outcome.put(known == null, ParametersView.of(own), path(own), own.version());
    }

    @Transactional
    ParametersView read(String associationId) {
        WheelParameters own = parameters.findById(associationId);
        if (own == null) {
            throw Problem.notFound();
        }
        return ParametersView.of(own);
    }

    private static String path(WheelParameters own) {
        return "/associations/" + own.associationId() + "/year-wheel-parameters";
    }
}
