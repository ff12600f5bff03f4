package se.samspel.funding.sieimport;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.sieimport.domain.ActualsImport;
import se.samspel.funding.sieimport.domain.StatedCompany;

@Schema(
        name = "SieFile",
        description = "What the file says of itself. Vad filen säger om sig själv.",
        requiredProperties = {
            "sieType",
            "company",
            "generatedOn",
            "alreadyTakenIn",
            "checksumVerified",
            "vouchers",
            "vouchersOutside",
            "findings"
        })
record SieFileView(
        @Schema(minimum = "1", maximum = "4") int sieType,
        @Schema(description = "Whose organisation number it states. Vems organisationsnummer.")
                StatedCompany company,
        LocalDate generatedOn,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodTo,
        @Schema(description = "#FLAGGA 1.") boolean alreadyTakenIn,
        @Schema(description = "By #KSUMMA. Genom #KSUMMA.") boolean checksumVerified,
        @Schema(minimum = "0", maximum = "10000000") long vouchers,
        @Schema(
                        minimum = "0",
                        maximum = "10000000",
                        description = "Of other years or after asOf. Andra år eller efter asOf.")
                long vouchersOutside,
        @Schema(
                        minimum = "0",
                        maximum = "100",
                        description = "Figures that contradict each other. Motsägande belopp.")
                long findings) {

    static @Nullable SieFileView of(ActualsImport.@Nullable Stated stated) {
        return stated == null
                ? null
                : new SieFileView(
                        stated.sieType(),
                        stated.company(),
                        stated.generatedOn(),
                        stated.periodFrom(),
                        stated.periodTo(),
                        stated.takenInBefore(),
                        stated.checksumVerified(),
                        stated.vouchers(),
                        stated.vouchersOutside(),
                        stated.findings());
    }
}
