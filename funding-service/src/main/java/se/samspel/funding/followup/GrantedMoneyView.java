package se.samspel.funding.followup;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.Money;

/** Granted money of a year and its use. */
@Schema(
        name = "FollowUpGrants",
        requiredProperties = {"grantedSek", "carriedSek", "drawnSek", "repaidSek", "remainingSek"})
public record GrantedMoneyView(
        @Schema(description = "Tilldelat.") Money grantedSek,
        @Schema(description = "Carried over from the year before, net. Ombudgeterat, netto.")
                Money carriedSek,
        @Schema(description = "Rekvirerat.") Money drawnSek,
        @Schema(description = "Återbetalt eller återlämnat.") Money repaidSek,
        @Schema(description = "granted + carried − drawn − repaid. Återstår.") Money remainingSek) {

    static final GrantedMoneyView NONE = of(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static GrantedMoneyView of(Money granted, Money carried, Money drawn, Money repaid) {
        return new GrantedMoneyView(
                granted, carried, drawn, repaid, granted.plus(carried).minus(drawn).minus(repaid));
    }

    static GrantedMoneyView sum(Collection<GrantedMoneyView> all) {
        return all.stream().reduce(NONE, GrantedMoneyView::plus);
    }

    private GrantedMoneyView plus(GrantedMoneyView other) {
        return of(
                grantedSek.plus(other.grantedSek),
                carriedSek.plus(other.carriedSek),
                drawnSek.plus(other.drawnSek),
                repaidSek.plus(other.repaidSek));
    }
}
