package se.samspel.funding.succession;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.funding.succession.domain.AuthoritySuccession;

@Schema(
        name = "AuthoritySuccession",
        examples = SuccessionView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "predecessor",
            "successor",
            "takesEffectOn",
            "decidedOn",
            "decisionReference",
            "units"
        })
record SuccessionView(
        UUID id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}(\\.[a-z0-9][a-z0-9-]{0,39})?$", maxLength = 51)
                String predecessor,
        @Schema(pattern = "^[0-9]{10}(\\.[a-z0-9][a-z0-9-]{0,39})?$", maxLength = 51)
                String successor,
        LocalDate takesEffectOn,
        LocalDate decidedOn,
        @Schema(maxLength = 200) String decisionReference,
        @Schema(maxItems = 200) List<RenamedUnitView> units) {

    static final String EXAMPLE =
            """
            {"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d31","version":1,\
            "recordedAt":"2026-11-22T08:00:00Z","predecessor":"2120002304.ame",\
            "successor":"2120002304.arbete","takesEffectOn":"2026-11-01",\
            "decidedOn":"2026-09-28","decisionReference":"KF 2026/112 § 87",\
            "units":[{"predecessorUnit":"unit-1","successorUnit":"arbete-1"}]}\
            """;

    @Schema(
            name = "RenamedUnit",
            requiredProperties = {"predecessorUnit", "successorUnit"})
    record RenamedUnitView(
            @Schema(maxLength = 100) String predecessorUnit,
            @Schema(maxLength = 100) String successorUnit) {}

    static SuccessionView of(AuthoritySuccession succession) {
        return new SuccessionView(
                succession.id(),
                succession.version(),
                succession.recordedAt(),
                succession.predecessor(),
                succession.successor(),
                succession.decision().takesEffectOn(),
                succession.decision().decidedOn(),
                succession.decision().reference(),
                succession.units().stream()
                        .map(unit ->
                                new RenamedUnitView(unit.predecessorUnit(), unit.successorUnit()))
                        .toList());
    }
}
