package se.samspel.funding.esfclaim.domain;

import java.time.LocalDate;
import java.util.List;
import se.samspel.kit.value.IdentityNumberInText;
import se.samspel.kit.value.Money;

/** What the ESF Council has decided on a claim. */
public record ClaimDecision(
        LocalDate decidedOn, String reference, Money approved, List<Deduction> deductions) {

    public ClaimDecision {
        IdentityNumberInText.refuse("reference", reference);
        for (Deduction deduction : deductions) {
            IdentityNumberInText.refuse("reason", deduction.reason());
            if (deduction.amountOre() <= 0) {
                throw new ClaimRule.DeductionsUnfit();
            }
        }
    }

    void refuseUnlessWhole(Money asked) {
        Money deducted = deductions.stream().map(Deduction::amount).reduce(Money.ZERO, Money::plus);
        if (approved.ore() < 0 || !approved.plus(deducted).equals(asked)) {
            throw new ClaimRule.DeductionsUnfit();
        }
    }
}
