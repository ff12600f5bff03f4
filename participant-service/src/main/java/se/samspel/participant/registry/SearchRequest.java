package se.samspel.participant.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.value.InvalidValue;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Reservnummer;
import se.samspel.participant.registry.domain.IdentityType;

/** Look-up by number: in a body, so that the number is in no address and no log. */
@Schema(name = "SearchRequest", examples = "{\"identity\":{\"value\":\"197310199265\"}}")
record SearchRequest(@NotNull @Valid Sought identity) {

    @Schema(name = "SoughtIdentity")
    record Sought(
            @Nullable IdentityType type,
            @Schema(description = IdentityRequest.FORMS)
                    @NotNull
                    @Size(min = 3, max = 30)
                    @Pattern(regexp = IdentityRequest.FORM)
                    String value,
            @Size(min = 2, max = 40) @Pattern(regexp = IdentityRequest.SYSTEM)
                    @Nullable String system) {

        /**
         * @param today in Europe/Stockholm, which tells the century of ten digits
         */
        PersonIdentity parsed(LocalDate today) {
            if (system != null) {
                return Reservnummer.of(system, value);
            }
            if (type != null) {
                return type.parse(value, today);
            }
            try {
                return IdentityType.PERSONNUMMER.parse(value, today);
            } catch (InvalidValue notAPersonnummer) {
                return IdentityType.SAMORDNINGSNUMMER.parse(value, today);
            }
        }

        @Override
        public String toString() {
            return "Sought[masked]";
        }
    }
}
