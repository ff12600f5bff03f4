package se.samspel.funding.ownbudget;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.equitylevel.domain.EquityBase;
import se.samspel.funding.ownbudget.domain.ReasonableEquity;
import se.samspel.kit.value.Money;

@Schema(
        name = "ReasonableEquity",
        description = "By the table in force on 31 December; absent without one. Rimlig nivå.",
        requiredProperties = {"levelSek", "base", "baseSek", "validFrom", "national"})
record ReasonableEquityView(
        Money levelSek,
        EquityBase base,
        Money baseSek,
        @Schema(description = "Of the table. Tabellens första dag.") LocalDate validFrom,
        @Schema(description = "The association has no table of its own. Nationell tabell.")
                boolean national) {

    static @Nullable ReasonableEquityView of(@Nullable ReasonableEquity reasonable) {
        return reasonable == null
                ? null
                : new ReasonableEquityView(
                        reasonable.level(),
                        reasonable.table().base(),
                        reasonable.base(),
                        reasonable.table().validFrom(),
                        reasonable.table().associationId() == null);
    }
}
