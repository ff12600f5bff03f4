package se.samspel.kit.caller;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.Organisationsnummer;
import se.samspel.kit.value.Text;

/** The caller of this request, as its token says. */
@RequestScoped
public class CurrentCaller {

    private @Nullable Caller caller;
    private boolean onSnapshot;
    private String unit = "";

    void set(Caller newCaller) {
        this.caller = newCaller;
    }

    /** For the kit's {@code OnBehalf} alone; throws where somebody calls already. */
    public void standFor(Caller other) {
        if (caller != null) {
            throw new IllegalStateException("a request can't become another caller");
        }
        this.caller = other;
    }

    /**
     * Whatever the token says, for the secret opens the same to all. For the kit's {@code
     * SecretAddresses} alone.
     */
    void holdsSecret(Caller.Subscriber subscriber) {
        this.caller = subscriber;
    }

    /** For the kit alone: transactions begun from now on read one snapshot. */
    public void readOneSnapshot() {
        this.onSnapshot = true;
    }

    /** For the kit's filters alone: the unit inside the calling authority that acts. */
    public void actFor(String actingUnit) {
        this.unit = actingUnit;
    }

    /** Empty where no unit acts. */
    String unit() {
        return unit;
    }

    boolean isOnSnapshot() {
        return onSnapshot;
    }

    boolean isKnown() {
        return caller != null;
    }

    public Caller get() {
        if (caller == null) {
            throw wrongKind("an authority, an office or the operator");
        }
        return caller;
    }

    /** The calling authority; 403 for offices and the operator. */
    public AuthorityId authority() {
        if (caller instanceof Caller.Authority authority) {
            return authority.id();
        }
        throw wrongKind("an authority");
    }

    /** The staff id of the person logged in at the calling authority; null where a system calls. */
    public @Nullable String handler() {
        return caller instanceof Caller.Authority authority ? authority.handler() : null;
    }

    /** The association whose office calls; 403 for authorities and the operator. */
    public Organisationsnummer association() {
        if (caller instanceof Caller.Association association) {
            return association.id();
        }
        throw wrongKind("an association's office");
    }

    /** 403 for all but the operator. */
    public void operator() {
        if (!(caller instanceof Caller.Operator)) {
            throw wrongKind("the operator");
        }
    }

    private static Problem wrongKind(String expected) {
        return Problem.of(403, "wrong-caller-kind", Text.of("Fel slags anropare", "Wrong caller"))
                .detail(
                        Text.of(
                                "Anropet får inte göras med den här sortens åtkomsttoken.",
                                "This call is for " + expected + "."));
    }
}
