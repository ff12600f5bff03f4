package se.samspel.funding.sieimport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.finance.domain.Figures;
import se.samspel.funding.sieimport.domain.AccountUse;
import se.samspel.funding.sieimport.domain.Preview;
import se.samspel.kit.value.Money;

@Schema(
        name = "ImportedFigure",
        requiredProperties = {
            "interventionId",
            "use",
            "asOf",
            "foundSek",
            "ownVouchersSek",
            "differenceSek",
            "counts",
            "months"
        })
record ImportedFigureView(
        UUID interventionId,
        AccountUse use,
        LocalDate asOf,
        Money foundSek,
        @Schema(description = "The part of it from our own vouchers. Varav våra verifikationer.")
                Money ownVouchersSek,
        @Nullable Money recordedSek,
        @Nullable LocalDate recordedAsOf,
        @Schema(description = "Found less recorded. Funnet minus bokfört.") Money differenceSek,
        @Schema(description = "False where a later day is recorded. Falskt om senare dag finns.")
                boolean counts,
        @Schema(maxItems = 12) List<Month> months) {

    @Schema(
            name = "ImportedMonth",
            requiredProperties = {"month", "foundSek"})
    record Month(@Schema(minimum = "1", maximum = "12") int month, Money foundSek) {}

    static ImportedFigureView of(Preview.Line line) {
        Figures recorded = line.recorded();
        Long actual = recorded == null ? null : recorded.actualOre();
        return new ImportedFigureView(
                line.interventionId(),
                line.use(),
                line.asOf(),
                Money.ofOre(line.foundOre()),
                Money.ofOre(line.ownOre()),
                actual == null ? null : Money.ofOre(actual),
                recorded == null ? null : recorded.actualAsOf(),
                Money.ofOre(line.differenceOre()),
                line.counts(),
                line.byMonth().entrySet().stream()
                        .map(month -> new Month(month.getKey(), Money.ofOre(month.getValue())))
                        .toList());
    }
}
