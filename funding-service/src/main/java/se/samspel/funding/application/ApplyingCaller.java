package se.samspel.funding.application;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import se.samspel.funding.application.domain.Actor;
import se.samspel.funding.application.domain.Applicant;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Who the caller is to applications: authorities apply by one scope, offices by another. */
@ApplicationScoped
class ApplyingCaller {

    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    ApplyingCaller(CurrentCaller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    /** 403 for who can't apply: the operator, and who lacks the scope of its kind. */
    Applicant applicant() {
        return switch (caller.get()) {
            case Caller.Authority authority -> {
                require(Scope.FUNDING_APPLY);
                yield new Applicant.OfAuthority(authority.id());
            }
            case Caller.Association association -> {
                require(Scope.FUNDING_WRITE);
                yield new Applicant.OfOffice(association.id());
            }
            case Caller.Operator operator -> throw forbidden();
            case Caller.Subscriber subscriber -> throw forbidden();
            case Caller.SystemTask task -> throw forbidden();
        };
    }

    /** 403 for all but offices. */
    Applicant office() {
        return new Applicant.OfOffice(caller.association());
    }

    boolean isOffice() {
        return caller.get() instanceof Caller.Association;
    }

    /** Who the caller would be in a move, whatever its scopes. */
    Set<Actor> actsAs(String applicantKey) {
        return switch (caller.get()) {
            case Caller.Authority authority ->
                    new Applicant.OfAuthority(authority.id()).actsAs(applicantKey);
            case Caller.Association association ->
                    new Applicant.OfOffice(association.id()).actsAs(applicantKey);
            case Caller.Operator operator -> EnumSet.noneOf(Actor.class);
            case Caller.Subscriber subscriber -> EnumSet.noneOf(Actor.class);
            case Caller.SystemTask task -> EnumSet.noneOf(Actor.class);
        };
    }

    private void require(String scope) {
        if (!identity.hasRole(scope)) {
            throw forbidden();
        }
    }

    private static Problem forbidden() {
        return Problem.forbidden(
                Text.of(
                        "Medel söks av en medlems myndighet med funding.apply eller av kansliet.",
                        "Money is applied for by a member's authority with funding.apply or by the"
                                + " office."));
    }
}
