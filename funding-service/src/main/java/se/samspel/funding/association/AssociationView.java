package se.samspel.funding.association;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.funding.association.domain.Association;

@Schema(
        name = "Association",
        examples = AssociationView.EXAMPLE,
        requiredProperties = {
            "id",
            "version",
            "recordedAt",
            "organisationNumber",
            "name",
            "startsOn"
        })
record AssociationView(
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String id,
        @Schema(minimum = "1", maximum = "9007199254740991") long version,
        Instant recordedAt,
        @Schema(pattern = "^[0-9]{10}$", maxLength = 10) String organisationNumber,
        @Schema(maxLength = 200) String name,
        LocalDate startsOn,
        @Schema(
                        pattern = "^[0-9]{10}$",
                        maxLength = 10,
                        description =
                                "The association that it has gone into. Har gått upp i detta"
                                        + " förbund.")
                @Nullable String mergedInto,
        @Nullable LocalDate mergedOn) {

    static final String EXAMPLE =
            """
            {"id":"2220002139","version":1,"recordedAt":"2026-11-22T08:00:00Z",\
            "organisationNumber":"2220002139","name":"Södra Dalarnas Samordningsförbund",\
            "startsOn":"2015-01-01"}\
            """;

    static AssociationView of(Association association) {
        return new AssociationView(
                association.id(),
                association.version(),
                association.recordedAt(),
                association.id(),
                association.name(),
                association.startsOn(),
                association.mergedInto(),
                association.mergedOn());
    }
}
