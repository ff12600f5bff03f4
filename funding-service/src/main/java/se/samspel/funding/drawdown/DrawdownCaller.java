package se.samspel.funding.drawdown;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.drawdown.domain.Drawdown;
import se.samspel.funding.drawdown.domain.DrawdownActor;
import se.samspel.funding.drawdown.domain.DrawdownRequester;
import se.samspel.funding.drawdown.domain.Requester;
import se.samspel.kit.caller.Caller;
import se.samspel.kit.caller.CurrentCaller;
import se.samspel.kit.caller.Scope;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.Text;

/** Who the caller is to drawdowns: hosts ask for money by one scope, offices by another. */
@ApplicationScoped
public class DrawdownCaller {

    private final CurrentCaller caller;
    private final SecurityIdentity identity;

    DrawdownCaller(CurrentCaller caller, SecurityIdentity identity) {
        this.caller = caller;
        this.identity = identity;
    }

    /** 403 for who can't ask for money: the operator, and who lacks the scope of its kind. */
    Requester requester() {
        Requester known = known();
        if (known == null || !identity.hasRole(scopeOf(known.side()))) {
            throw Problem.forbidden(
                    Text.of(
                            "Medel rekvireras av huvudmannen med funding.apply eller av kansliet.",
                            "Money is drawn by the host with funding.apply or by the office."));
        }
        return known;
    }

    /** The office's association; 403 for all but offices. */
    public String office() {
        return caller.association().digits();
    }

    boolean isOffice() {
        return caller.get() instanceof Caller.Association;
    }

    /** Who the caller would be in a move, whatever its scopes. */
    Set<DrawdownActor> actsAs(Drawdown drawdown) {
        Requester known = known();
        return known == null ? Set.of() : known.actsAs(drawdown.host(), drawdown.requester());
    }

    private @Nullable Requester known() {
        return switch (caller.get()) {
            case Caller.Authority authority -> new Requester.OfAuthority(authority.id());
            case Caller.Association association -> new Requester.OfOffice(association.id());
            case Caller.Operator operator -> null;
            case Caller.SystemTask task -> null;
        };
    }

    private static String scopeOf(DrawdownRequester side) {
        return switch (side) {
            case HOST -> Scope.FUNDING_APPLY;
            case OFFICE -> Scope.FUNDING_WRITE;
        };
    }
}
