package se.samspel.funding.sieimport;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.Doubt;
import se.samspel.funding.sieimport.domain.ImportKind;
import se.samspel.funding.sieimport.domain.ImportState;
import se.samspel.funding.sieimport.domain.OwnVoucher;
import se.samspel.funding.sieimport.domain.Preview;
import se.samspel.kit.value.Money;

@Schema(
        name = "ActualsImport",
        examples = ActualsImportView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "kind",
            "state",
            "year",
            "fingerprint",
            "doubts",
            "lines",
            "withoutProject",
            "unknownProjects",
            "unmappedAccounts",
            "ownVouchers"
        })
record ActualsImportView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        ImportKind kind,
        ImportState state,
        @Nullable Instant committedAt,
        @Schema(minimum = "2000", maximum = "2100") int year,
        @Nullable LocalDate asOf,
        @Schema(maxLength = 64) String fingerprint,
        @Nullable SieFileView file,
        @Schema(
                        maxItems = 5,
                        description =
                                "To be confirmed: read already, another company's, an import file"
                                        + " (4I), vouchers that don't come to its own totals, a part"
                                        + " of the year. Ska bekräftas.")
                Set<Doubt> doubts,
        @Schema(maxItems = 10_000) List<ImportedFigureView> lines,
        @Schema(maxItems = MOST) List<OfAccount> withoutProject,
        @Schema(maxItems = MOST) List<OfProject> unknownProjects,
        @Schema(maxItems = MOST) List<OfAccount> unmappedAccounts,
        @Schema(maxItems = MOST) List<Own> ownVouchers) {

    /** More of them nobody reads one by one. */
    static final int MOST = 500;

    static final String EXAMPLE =
            """
            {"id":"0199f1de-7f2a-7c31-9d4e-0c6f2f6a1b21","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","kind":"SIE","state":"PREVIEW","year":2026,\
            "asOf":"2026-10-31",\
            "fingerprint":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "doubts":[],"lines":[],"withoutProject":[{"account":"6110","amountSek":1200}],\
            "unknownProjects":[{"object":"99","amountSek":500.5}],"unmappedAccounts":[],\
            "ownVouchers":[{"number":"12","postedOn":"2026-03-31","turnoverSek":25000,"times":1}]}\
            """;

    @Schema(
            name = "AccountAmount",
            requiredProperties = {"account", "amountSek"})
    record OfAccount(@Schema(maxLength = 10) String account, Money amountSek) {}

    @Schema(
            name = "ProjectAmount",
            requiredProperties = {"object", "amountSek"})
    record OfProject(@Schema(maxLength = 50) String object, Money amountSek) {}

    @Schema(
            name = "OwnVoucherMet",
            description = "Of our ledger, met in the books. Ur vår bok, funnen i filen.",
            requiredProperties = {"number", "postedOn", "turnoverSek", "times"})
    record Own(
            @Schema(maxLength = 50) String number,
            LocalDate postedOn,
            Money turnoverSek,
            @Schema(minimum = "1", maximum = "100000") int times) {

        static Own of(OwnVoucher met) {
            return new Own(
                    met.number(), met.postedOn(), Money.ofOre(met.turnoverOre()), met.times());
        }
    }

    static ActualsImportView of(ActualsImport file, Preview preview, List<OwnVoucher> own) {
        return new ActualsImportView(
                file.id(),
                file.version(),
                file.recordedAt(),
                file.kind(),
                file.state(),
                file.committedAt(),
                file.year(),
                file.asOf(),
                file.fingerprint(),
                SieFileView.of(file.stated()),
                file.doubts(),
                preview.lines().stream().map(ImportedFigureView::of).toList(),
                ofAccounts(preview.withoutProject()),
                preview.unknownProjects().entrySet().stream()
                        .limit(MOST)
                        .map(sum -> new OfProject(sum.getKey(), Money.ofOre(sum.getValue())))
                        .toList(),
                ofAccounts(preview.unmappedAccounts()),
                own.stream().map(Own::of).toList());
    }

    private static List<OfAccount> ofAccounts(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .limit(MOST)
                .map(sum -> new OfAccount(sum.getKey(), Money.ofOre(sum.getValue())))
                .toList();
    }
}
