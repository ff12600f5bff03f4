package se.samspel.participant.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.domain.IdentityType;

/** An official number as a caller sends it: twelve digits, with or without hyphen. */
@Schema(
        name = "IdentityRequest",
        examples = "{\"type\":\"PERSONNUMMER\",\"value\":\"198003152380\"}")
public record IdentityRequest(
        @NotNull IdentityType type,
        @NotNull @Size(min = 12, max = 13) @Pattern(regexp = "[0-9]{8}-?[0-9]{4}") String value) {

    public PersonIdentity parsed() {
        return type.parse(value);
    }

    @Override
    public String toString() {
        return "IdentityRequest[masked]";
    }
}
