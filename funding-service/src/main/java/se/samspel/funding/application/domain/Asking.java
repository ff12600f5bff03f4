package se.samspel.funding.application.domain;

import se.samspel.funding.grant.domain.YearlyAmounts;
import se.samspel.kit.value.IdentityNumberInText;

/** How much is asked for, and for what; never a word of a person. */
public record Asking(YearlyAmounts amounts, String purpose) {

    /** Asks for something. */
    public Asking {
        IdentityNumberInText.refuse("purpose", purpose);
        if (amounts.total().ore() <= 0) {
            throw new ApplicationRule.NoMoney();
        }
    }
}
