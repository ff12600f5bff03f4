package se.samspel.participant.registry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.samspel.kit.problem.Problem;
import se.samspel.kit.value.PersonIdentity;
import se.samspel.kit.value.Reservnummer;
import se.samspel.kit.value.Text;
import se.samspel.participant.registry.domain.IdentityAssurance;
import se.samspel.participant.registry.domain.IdentityLevel;
import se.samspel.participant.registry.domain.IdentityType;

/**
 * A number as a caller sends it: an official one of twelve digits or ten, with or without hyphen or
 * plus, or a reserve number with its system.
 *
 * @param level of a coordination number alone, as Skatteverket says it
 * @param source which register or authority vouches for it
 */
@Schema(
        name = "IdentityRequest",
        examples = "{\"type\":\"PERSONNUMMER\",\"value\":\"198003152380\"}")
public record IdentityRequest(
        @NotNull IdentityType type,
        @Schema(description = IdentityRequest.FORMS)
                @NotNull
                @Size(min = 3, max = 30)
                @Pattern(regexp = IdentityRequest.FORM)
                String value,
        @Schema(description = "Of a reserve number alone. Bara för reservnummer.")
                @Size(min = 2, max = 40)
                @Pattern(regexp = IdentityRequest.SYSTEM)
                @Nullable String system,
        @Nullable IdentityLevel level,
        @Size(min = 1, max = 100) @Pattern(regexp = "[\\p{L}\\p{N} .,()/-]+")
                @Nullable String source) {

    static final String FORM = "([0-9]{8}-?|[0-9]{6}[-+]?)[0-9]{4}|[A-Za-zÅÄÖåäö0-9-]{3,30}";
    static final String SYSTEM = "[A-Za-zÅÄÖåäö][A-Za-zÅÄÖåäö0-9.-]+";
    static final String FORMS =
            "YYYYMMDDNNNN, or ten digits whose century today decides: YYMMDD-NNNN, and from the"
                    + " year of the hundredth birthday YYMMDD+NNNN; of RESERVNUMMER letters and"
                    + " digits. Tolv siffror, eller tio.";

    /**
     * 400 for a reserve number without its system, and for any other number with one.
     *
     * @param today in Europe/Stockholm, which tells the century of ten digits
     */
    public PersonIdentity parsed(LocalDate today) {
        if ((type == IdentityType.RESERVNUMMER) != (system != null)) {
            throw Problem.malformed(
                    "/identity/system",
                    "of-reserve-numbers",
                    Text.of(
                            "system anges för RESERVNUMMER, och bara då.",
                            "system is given for RESERVNUMMER, and only then."));
        }
        return system == null ? type.parse(value, today) : Reservnummer.of(system, value);
    }

    /** 422 for a level of a number that has none. */
    public IdentityAssurance assurance() {
        var assurance = new IdentityAssurance(level, source);
        assurance.check(type);
        return assurance;
    }

    @Override
    public String toString() {
        return "IdentityRequest[masked]";
    }
}
