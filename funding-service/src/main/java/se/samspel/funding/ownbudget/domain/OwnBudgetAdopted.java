package se.samspel.funding.ownbudget.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The board adopted an association's own budget. Fired in the transaction of the act, for what
 * depends on it.
 *
 * @param decisionId the decision of a registered meeting; null where it is known by reference alone
 */
public record OwnBudgetAdopted(
        OwnBudgetYear key, LocalDate on, String reference, @Nullable UUID decisionId) {}
