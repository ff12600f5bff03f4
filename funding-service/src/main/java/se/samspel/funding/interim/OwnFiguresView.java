package se.samspel.funding.interim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.Money;

/** The association's own figures of the year up to the report's day (M7). */
@Schema(
        name = "InterimOwnFigures",
        requiredProperties = {
            "contributionsSek",
            "ledgerIncomeSek",
            "ledgerCostSek",
            "ledgerResultSek"
        })
record OwnFiguresView(
        @Schema(description = "The members' for the whole year. Medlemsbidrag för helåret.")
                @Nullable Money contributionsSek,
        @Schema(description = "Account class 3, null where nothing is booked. Intäkter.")
                @Nullable Money ledgerIncomeSek,
        @Schema(description = "Account classes 4 to 8, cost positive. Kostnader.")
                @Nullable Money ledgerCostSek,
        @Schema(description = "Income less cost. Resultat.") @Nullable Money ledgerResultSek) {}
