package se.samspel.participant.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.AuthorityId;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Reservnummer;
import se.samspel.kit.value.Sex;
import se.samspel.participant.registry.domain.IdentityAssurance;
import se.samspel.participant.registry.domain.IdentityLevel;
import se.samspel.participant.registry.domain.IdentityType;
import se.samspel.participant.registry.domain.Protection;

/** A participant as its controller sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "ParticipantView",
        requiredProperties = {
            "id",
            "controller",
            "sex",
            "protection",
            "sources",
            "differences",
            "version",
            "recordedAt"
        },
        examples =
                """
                {"id":"01a6f0c2-7d10-7a11-8c22-5b1f0c9e4d01","controller":"2120002304.ame",\
                "identity":{"type":"PERSONNUMMER","value":"197310199265"},"sex":"KVINNA",\
                "municipalityCode":"2084","protection":"NONE",\
                "sources":[{"field":"identityNumber","source":"2321000180","asOf":"2019-10-18"}],\
                "differences":[],"version":1,"recordedAt":"2026-11-22T08:00:00Z"}\
                """)
public record ParticipantView(
        UUID id,
        AuthorityId controller,
        @Nullable Identity identity,
        Sex sex,
        @Schema(maxLength = 4, pattern = "^[0-9]{4}$") @Nullable String municipalityCode,
        Protection protection,
        @Schema(maxItems = 1000) List<Source> sources,
        @Schema(maxItems = 1000) List<Difference> differences,
        long version,
        Instant recordedAt) {

    /** Numbers as they are written: a reserve number without its system, which stands beside. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Identity")
    public record Identity(
            IdentityType type,
            @Schema(maxLength = 30) String value,
            @Schema(maxLength = 40) @Nullable String system,
            @Nullable IdentityLevel level,
            @Schema(maxLength = 100) @Nullable String source) {

        public static Identity of(PersonIdentity identity, IdentityAssurance assurance) {
            return new Identity(
                    IdentityType.of(identity),
                    identity instanceof Reservnummer number ? number.value() : identity.canonical(),
                    identity instanceof Reservnummer number ? number.system() : null,
                    assurance.identityLevel(),
                    assurance.identitySource());
        }
    }

    /** Which authority disclosed a field, and by which day. */
    @Schema(name = "FieldSource")
    public record Source(
            @Schema(maxLength = 40) String field,
            @Schema(maxLength = 51) String source,
            LocalDate asOf) {}

    /** What another authority disclosed and this controller's own record says otherwise. */
    @Schema(name = "FieldDifference")
    public record Difference(
            @Schema(maxLength = 40) String field,
            @Schema(maxLength = 51) String source,
            LocalDate asOf,
            @Schema(maxLength = 40) String value) {}
}
