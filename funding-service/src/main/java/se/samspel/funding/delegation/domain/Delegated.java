package se.samspel.funding.delegation.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.decision.domain.DecisionKind;
import se.samspel.kit.value.IdentityNumberInText;

/**
 * What was decided by delegation.
 *
 * @param role whom the board has delegated to, as förbundschef
 * @param holder the opaque id of who decided
 * @param amountOre null where no money is in it
 */
public record Delegated(
        LocalDate takenOn,
        String role,
        @Nullable String holder,
        DecisionKind kind,
        String subject,
        @Nullable Long amountOre,
        String reference) {

    public Delegated {
        IdentityNumberInText.refuse("role", role);
        IdentityNumberInText.refuse("subject", subject);
        IdentityNumberInText.refuse("reference", reference);
        if (amountOre != null && amountOre < 0) {
            throw new DelegationRule.NegativeAmount();
        }
    }
}
