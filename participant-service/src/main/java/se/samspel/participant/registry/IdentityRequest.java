package se.samspel.participant.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.participant.registry.domain.IdentityType;

/**
 * An official number as a caller sends it: twelve digits or ten, with or without hyphen or plus.
 */
@Schema(
        name = "IdentityRequest",
        examples = "{\"type\":\"PERSONNUMMER\",\"value\":\"198003152380\"}")
public record IdentityRequest(
        @NotNull IdentityType type,
        @Schema(description = IdentityRequest.FORMS)
                @NotNull
                @Size(min = 10, max = 13)
                @Pattern(regexp = IdentityRequest.FORM)
                String value) {

    static final String FORM = "([0-9]{8}-?|[0-9]{6}[-+]?)[0-9]{4}";
    static final String FORMS =
            "YYYYMMDDNNNN, or ten digits whose century today decides: YYMMDD-NNNN, and from the"
                    + " year of the hundredth birthday YYMMDD+NNNN. Tolv siffror, eller tio.";

    /**
     * @param today in Europe/Stockholm, which tells the century of ten digits
     */
    public PersonIdentity parsed(LocalDate today) {
        return type.parse(value, today);
    }

    @Override
    public String toString() {
        return "IdentityRequest[masked]";
    }
}
