package se.samspel.participant.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.domain.IdentityType;

/** Look-up by number: in a body, so that the number is in no address and no log. */
@Schema(name = "SearchRequest", examples = "{\"identity\":{\"value\":\"197310199265\"}}")
record SearchRequest(@NotNull @Valid Sought identity) {

    @Schema(name = "SoughtIdentity")
    record Sought(
            @Nullable IdentityType type,
            @NotNull @Size(min = 12, max = 13) @Pattern(regexp = "[0-9]{8}-?[0-9]{4}")
                    String value) {

        PersonIdentity parsed() {
            if (type != null) {
                return type.parse(value);
            }
            try {
                return IdentityType.PERSONNUMMER.parse(value);
            } catch (InvalidValue notAPersonnummer) {
                return IdentityType.SAMORDNINGSNUMMER.parse(value);
            }
        }

        @Override
        public String toString() {
            return "Sought[masked]";
        }
    }
}
