package se.samspel.funding.grant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.grant.domain.GrantYear;
import se.samspel.kit.value.Money;

@Schema(
        name = "GrantYear",
        requiredProperties = {
            "year",
            "grantedSek",
            "carriedSek",
            "drawnSek",
            "repaidSek",
            "remainingSek"
        })
record GrantYearView(
        @Schema(minimum = "2000", maximum = "2100") int year,
        Money grantedSek,
        @Schema(
                        description =
                                "From the year before, less what went on to the next one."
                                        + " Ombudgeterat, netto.")
                Money carriedSek,
        @Schema(description = "Rekvirerat.") Money drawnSek,
        @Schema(description = "Återbetalt eller återlämnat.") Money repaidSek,
        @Schema(description = "granted + carried − drawn − repaid. Återstår.") Money remainingSek) {

    static GrantYearView of(GrantYear year) {
        return new GrantYearView(
                year.year(),
                year.granted(),
                year.carried(),
                year.drawn(),
                year.repaid(),
                year.remaining());
    }
}
